package dev.culprit.paste.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.culprit.paste.text.ResourceLines.Entry;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoggedProcessesTests {

    @Test
    void aProcessBehindTheLevelTellsItsLibrary() {
        assertThat(library("[2020-02-17 08:35:35,762: WARNING/", "ForkPoolWorker-1] x"))
                .isEqualTo("celery");
        assertThat(library("[2020-02-17 08:35:35,762: INFO/", "MainProcess] x")).isEqualTo("celery");
    }

    @Test
    void theNameAloneDoesNot() {
        assertThat(library("", "ForkPoolWorker-1] x")).isEmpty();
        assertThat(library("/proc/", "MainProcess]")).isEmpty();
        assertThat(library("at 12: /", "MainProcess]")).isEmpty();
        assertThat(library("[12: INFO/", "SpawnPoolWorker-1]")).isEmpty();
    }

    @Test
    void aWrongEntryIsNamed() {
        for (String text : List.of("MainProcess]", "celery: -1]")) {
            List<Entry> entries = List.of(new Entry(text, "x.txt:2"));
            assertThatThrownBy(() -> LoggedProcesses.load(entries)).hasMessageContaining("x.txt:2");
        }
    }

    private static String library(String before, String from) {
        return LoggedProcesses.library(before + from, before.length());
    }
}
