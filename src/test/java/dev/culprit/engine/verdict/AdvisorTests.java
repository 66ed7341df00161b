package dev.culprit.engine.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.culprit.paste.PasteLimits;
import dev.culprit.paste.PasteParser;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdvisorTests {

    private static Advice unknown(String paste) {
        return Advisor.advise(Verdict.UNKNOWN, List.of(), new PasteParser(PasteLimits.DEFAULT).parse(paste));
    }

    @Test
    void ofOneStackTheOthersAreAskedFor() {
        assertThat(unknown("Thread (idle): \"MainThread\"\n    wait (threading.py:320)\n    main (app.py:2)\n"))
                .isEqualTo(Advice.DUMP_WHOLE);
        assertThat(unknown("acquire (logging/__init__.py:820)\nhandle (logging/__init__.py:950)\n"))
                .isEqualTo(Advice.DUMP_WHOLE);
    }

    @Test
    void aWholeDumpIsWorthASecondOne() {
        assertThat(unknown("""
                        Process 12: python app.py
                        Python v3.9.18 (/opt/py/3.9/bin/python3.9)

                        Thread 12 (idle): "MainThread"
                            join (threading.py:1053)
                            <module> (app.py:9)
                        Thread 13 (idle): "Thread-1"
                            recv (app.py:3)
                            _bootstrap (threading.py:890)
                        """)).isEqualTo(Advice.DUMP_MORE);
    }
}
