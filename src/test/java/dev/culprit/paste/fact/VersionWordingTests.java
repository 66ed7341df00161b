package dev.culprit.paste.fact;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.culprit.paste.text.ResourceLines.Entry;
import java.util.List;
import org.junit.jupiter.api.Test;

class VersionWordingTests {

    @Test
    void aWrongEntryIsNamed() {
        List<Entry> entries = List.of(new Entry("no colon", "x.txt:2"));
        assertThatThrownBy(() -> VersionWording.load(entries))
                .hasMessageContaining("x.txt:2")
                .hasMessageContaining("no colon");
    }
}
