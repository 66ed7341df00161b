package dev.culprit.engine.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.culprit.paste.PasteLimits;
import dev.culprit.paste.PasteParser;
import dev.culprit.paste.block.BlockedCall;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThreadSummaryTests {

    private static final String JOINED = """
            Process 12: python app.py
            Python v3.9.18 (/opt/py/3.9/bin/python3.9)

            Thread 12 (idle): "MainThread"
                join (threading.py:1053)
                <module> (app.py:9)
            Thread 13 (idle): "Thread-1"
                get (queue.py:171)
                _bootstrap (threading.py:890)
            """;

    private static List<String> of(String paste, String language) {
        return ThreadSummary.of(new PasteParser(PasteLimits.DEFAULT).parse(paste), AnswerWords.in(language));
    }

    @Test
    void countsWhatThreadsWaitForAndSaysForWhom() {
        assertThat(of(JOINED, "en"))
                .containsExactly(
                        "Threads: 2. Waiting for: the end of a thread 1, a queue 1.",
                        "MainThread waits for the end of a thread, which is up to Thread-1.");
        assertThat(of(JOINED, "zh")).first().asString().startsWith("线程：2。等待：");
    }

    @Test
    void threadThatShowsNoWaitIsCountedToo() {
        assertThat(of(JOINED.replace("get (queue.py:171)", "total (app.py:3)"), "en"))
                .first()
                .asString()
                .contains("nothing that shows 1");
    }

    @Test
    void tracebackHasNone() {
        assertThat(of("Traceback (most recent call last):\n  File \"a.py\", line 1, in f\nKeyError: 1\n", "en"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(BlockedCall.Resource.class)
    void everyResourceHasItsWords(BlockedCall.Resource resource) {
        assertThat(AnswerWords.in("en").get("threads.on." + resource.label())).isNotBlank();
        assertThat(AnswerWords.in("zh").get("threads.on." + resource.label())).isNotBlank();
    }
}
