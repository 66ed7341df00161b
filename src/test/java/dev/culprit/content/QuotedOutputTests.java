package dev.culprit.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.culprit.engine.knowledge.SampleText;
import dev.culprit.paste.PasteLimits;
import dev.culprit.paste.PasteReader;
import dev.culprit.paste.fact.Fact;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedOutputTests {

    private static final String ERROR = "WidgetError: widget 17 is lost";
    private static final String TRACEBACK = """
            Traceback (most recent call last):
              File "/srv/app/find.py", line 3, in find
                raise WidgetError(17)
            WidgetError: widget 17 is lost
            """;

    @TempDir
    private Path root;

    private List<SampleText> quotes(String text) {
        return ContentFolder.post(root, text).samples().stream()
                .filter(sample -> sample.kind() == SampleText.Kind.QUOTED)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We saw:\n\n```\n%s```\n",
                "We saw:\n\n~~~ pytb\n%s~~~\n",
                "<p>We saw</p>\n<pre>\n%s</pre>\n",
                "We saw:\n%s\nand wondered.\n",
                "- We saw:\n\n  ```\n  x\n  ```\n\n```\n%s```\n",
                "{{< highlight text >}}\n%s{{< /highlight >}}\n",
            })
    void errorIsFoundHoweverItIsQuoted(String text) {
        assertThat(quotes(text.formatted(TRACEBACK)))
                .anySatisfy(quote -> assertThat(terms(quote)).contains("exception:WidgetError", "frame:find.find"));
    }

    @Test
    void indentedErrorIsFound() {
        assertThat(quotes("We saw:\n\n" + TRACEBACK.indent(4)))
                .anySatisfy(quote -> assertThat(terms(quote)).contains("frame:find.find"));
    }

    @Test
    void errorWithinASentenceIsFound() {
        assertThat(quotes("It ends with `" + ERROR + "` and nothing else.\n"))
                .singleElement()
                .satisfies(quote -> assertThat(quote.text()).isEqualTo(ERROR));
    }

    @Test
    void proseIsNoError() {
        assertThat(quotes("A widget was lost. We had `import threading` and looked at the KeyError.\n\n- a\n- b\n"))
                .isEmpty();
    }

    @Test
    void quoteIsNamedByItsLine() {
        assertThat(quotes("---\ntitle: x\n---\nFirst.\n\nWe saw\n" + TRACEBACK))
                .extracting(SampleText::name)
                .containsExactly("post.md:7");
    }

    @Test
    void sameQuoteCountsOnce() {
        assertThat(quotes("```\n" + TRACEBACK + "```\n\nagain\n\n```\n" + TRACEBACK + "```\n"))
                .hasSize(1);
    }

    private static List<String> terms(SampleText quote) {
        return new PasteReader(PasteLimits.DEFAULT)
                .read(quote.text()).facts().all().stream().map(Fact::term).toList();
    }
}
