package dev.culprit.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LeadTests {

    private static final String LONG = "word ".repeat(80).strip();

    @Test
    void endsAfterTheFirstCode() {
        assertThat(Lead.of("<p>Do this:</p><pre><code>a()</code></pre><p>Or that.</p>"))
                .contains("Do this:", "a()")
                .doesNotContain("Or that");
    }

    @Test
    void endsWhenEnoughIsRead() {
        assertThat(Lead.of("<p>" + LONG + "</p><p>More.</p><pre>b()</pre>"))
                .contains("word")
                .doesNotContain("More", "b()");
    }

    @Test
    void codeThatIsAnnouncedBelongsToIt() {
        assertThat(Lead.of("<p>" + LONG + ":</p><pre>b()</pre>")).contains("b()");
        assertThat(Lead.of("<p>" + LONG + "：</p><pre>b()</pre>")).contains("b()");
        assertThat(Lead.of("<p>" + LONG + ".</p><pre>b()</pre>")).doesNotContain("b()");
    }

    @Test
    void wordsEndBeforeTheFirstCode() {
        assertThat(Lead.ofWords("<p>Because:</p><pre>a()</pre><p>So.</p>"))
                .contains("Because:")
                .doesNotContain("a()", "So.");
    }

    @Test
    void pictureBeforeTheWordsIsLeftOut() {
        assertThat(Lead.ofWords("<pre>parent --- pipe</pre><p>It waits.</p><pre>a()</pre>"))
                .contains("It waits.")
                .doesNotContain("pipe", "a()");
        assertThat(Lead.ofWords("<pre>parent --- pipe</pre>")).contains("pipe");
    }

    @Test
    void codeKeepsItsLinesAndIsReachedByTheKeyboard() {
        assertThat(Lead.of("<pre><code>a\n  &lt;b&gt;\n</code></pre>"))
                .contains("a\n  &lt;b&gt;\n")
                .contains("tabindex=\"0\"");
    }

    @Test
    void nothingIsNothing() {
        assertThat(Lead.of("")).isEmpty();
    }
}
