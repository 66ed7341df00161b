package dev.culprit.paste;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.culprit.paste.block.Paste;
import dev.culprit.paste.cleaning.Cleanings;
import dev.culprit.paste.text.MappedText;
import java.util.ArrayList;
import java.util.List;

/** Guided random input: reading it never fails, and every span points into the text. Seeds are in the resources. */
class PasteFuzzTests {

    @FuzzTest(maxDuration = "10m")
    void cleaningKeepsOffsets(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        List<String> notices = new ArrayList<>();
        MappedText clean =
                Cleanings.clean(text, PasteLimits.DEFAULT.lines(), notices).text();
        assertThat(notices).isEmpty();
        for (int i = 0; i < clean.length(); i++) {
            int start = clean.originalStart(i);
            assertThat(start).isBetween(0, text.length());
            assertThat(clean.originalEnd(i)).isBetween(start, text.length());
        }
    }

    @FuzzTest(maxDuration = "10m")
    void readingNeverFails(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        ReadPaste read = Pastes.reading(text);
        Paste paste = read.paste();
        assertThat(paste.notices()).isEmpty();
        assertThat(paste.blocks())
                .allMatch(block -> block.span().end() <= paste.text().length());
        assertThat(read.facts().all())
                .allMatch(fact -> fact.span().end() <= paste.text().length());
        // What was cleaned away within a span is not in its value.
        if (Cleanings.steps(paste.text(), PasteLimits.DEFAULT.lines()).isEmpty()) {
            ExactSpans.assertExact(paste);
        }
    }
}
