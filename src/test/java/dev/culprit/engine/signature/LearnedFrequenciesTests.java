package dev.culprit.engine.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.culprit.diagnosis.FactCounter;
import dev.culprit.paste.fact.Fact;
import dev.culprit.paste.fact.FactType;
import dev.culprit.paste.place.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LearnedFrequenciesTests {

    @TempDir
    private Path folder;

    private static Fact frame(String name) {
        return new Fact(FactType.FRAME, name, "", 0, new Span(0, 1), 1);
    }

    private static LearnedFrequencies seen(int pastes) {
        LearnedFrequencies learned = new LearnedFrequencies(100);
        for (int i = 0; i < pastes; i++) {
            learned.add(List.of(frame("house.web.handle"), frame("house.web.handle"), frame("house.call" + i % 10)));
        }
        return learned;
    }

    @Test
    void whatAHouseSeesOftenSaysLessThere() {
        FrequencyTable shipped = FrequencyTable.shipped();
        FrequencyTable learned = shipped.with(seen(1_000));

        assertThat(learned.of(FactType.FRAME, "house.web.handle"))
                .isLessThan(2)
                .isLessThan(shipped.of(FactType.FRAME, "house.web.handle"));
        assertThat(learned.of(FactType.FRAME, "gevent.hub.never"))
                .isEqualTo(shipped.of(FactType.FRAME, "gevent.hub.never"));
    }

    @Test
    void stampTellsWhatWasLearned() {
        FrequencyTable shipped = FrequencyTable.shipped();
        assertThat(shipped.stamped("abc")).isEqualTo("abc");
        assertThat(shipped.with(new LearnedFrequencies(9)).stamped("abc")).isEqualTo("abc");
        assertThat(shipped.with(seen(7)).stamped("abc"))
                .startsWith("abc-")
                .isEqualTo(shipped.with(seen(7)).stamped("abc"))
                .isNotEqualTo(shipped.with(seen(8)).stamped("abc"));
    }

    @Test
    void tableIsKeptWithoutAnyText() throws IOException {
        Path file = folder.resolve("learned.tsv");
        seen(7).write(file);

        assertThat(Files.readString(file)).startsWith("pastes\t7\n").doesNotContain("house", "handle");
        LearnedFrequencies read = LearnedFrequencies.read(file, 100);
        assertThat(read.stamp()).isEqualTo(seen(7).stamp());
        assertThat(read.count("frame:house.web.handle")).isEqualTo(7);
        assertThat(LearnedFrequencies.read(folder.resolve("none.tsv"), 100).pastes())
                .isZero();
    }

    @Test
    void seldomFactsAreForgottenFirst() {
        LearnedFrequencies learned = new LearnedFrequencies(10);
        for (int i = 0; i < 1_000; i++) {
            learned.add(List.of(frame("often"), frame("once" + i)));
        }
        assertThat(learned.size()).isLessThanOrEqualTo(10);
        assertThat(learned.count("frame:often")).isEqualTo(1_000);
    }

    @Test
    void damagedTableSaysWhatToDo() throws IOException {
        Path file = Files.writeString(folder.resolve("learned.tsv"), "pastes\tmany\n");
        assertThatThrownBy(() -> LearnedFrequencies.read(file, 100))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("delete the file");
    }

    @Test
    void countingHappensBesideAndIsWrittenAtTheEnd() throws Exception {
        Path file = folder.resolve("learned.tsv");
        FactCounter counter = new FactCounter(new LearnedFrequencies(100), file, true);
        counter.note(
                FactsBuilder.facts().exception().with(FactType.FRAME, "a.b").table());
        counter.destroy();

        assertThat(LearnedFrequencies.read(file, 100).count("frame:a.b")).isEqualTo(1);
    }

    @Test
    void nothingIsCountedWhereItIsSwitchedOff() throws Exception {
        Path file = folder.resolve("learned.tsv");
        FactCounter counter = new FactCounter(new LearnedFrequencies(100), file, false);
        counter.note(
                FactsBuilder.facts().exception().with(FactType.FRAME, "a.b").table());
        counter.destroy();

        assertThat(file).doesNotExist();
    }
}
