package dev.culprit.paste.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.culprit.paste.text.ResourceLines.Entry;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class ResourceLinesTests {

    @Test
    void entriesKnowTheirLine() throws IOException {
        BufferedReader file = new BufferedReader(new StringReader("# why\n\nsem_wait\ntwo words # comment\n"));
        assertThat(ResourceLines.read("x.txt", file))
                .containsExactly(new Entry("sem_wait", "x.txt:3"), new Entry("two words", "x.txt:4"));
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> ResourceLines.of(ResourceLinesTests.class, "missing.txt"))
                .hasMessageContaining("missing.txt")
                .hasMessageContaining(ResourceLinesTests.class.getName());
    }
}
