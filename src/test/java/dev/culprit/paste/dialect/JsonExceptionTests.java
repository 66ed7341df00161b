package dev.culprit.paste.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.culprit.paste.Pastes;
import dev.culprit.paste.block.ExceptionInfo;
import dev.culprit.paste.block.ExceptionInfo.Link;
import dev.culprit.paste.block.LogLine;
import dev.culprit.paste.block.StackFrame;
import dev.culprit.paste.block.Traceback;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Exceptions that loggers write as JSON. */
class JsonExceptionTests {

    private static final String GROUP = """
            {"event": "x", "exception": [{"exc_type": "ExceptionGroup", "exc_value": "two failed", "is_cause": false, \
            "frames": [{"filename": "/srv/app/a.py", "lineno": 3, "name": "run"}], "is_group": true, "exceptions": \
            [[{"exc_type": "KeyError", "exc_value": "'a'", "is_cause": false, "frames": []}], \
            [{"exc_type": "OSError", "exc_value": "b", "is_cause": false, "frames": []}]]}]}
            """;

    @Test
    void theReportedExceptionStandsFirstAndIsTheLast() {
        Traceback chain = Pastes.traceback(Pastes.corpus("structlog-dicts.txt"));
        assertThat(chain.exceptions())
                .extracting(ExceptionInfo::type, ExceptionInfo::link)
                .containsExactly(
                        Tuple.tuple("ValueError", Link.FIRST), Tuple.tuple("RuntimeError", Link.CAUSED_BY_PREVIOUS));
        assertThat(chain.exceptions().get(0).frames())
                .extracting(StackFrame::qualifiedName)
                .containsExactly("chain.boot", "fail.start", "fail.load");
    }

    @Test
    void oneLineAndManyLinesTellTheSame() {
        assertThat(Pastes.traceback(Pastes.corpus("structlog-dicts-lines.txt")).exceptions())
                .extracting(ExceptionInfo::type, ExceptionInfo::message)
                .isEqualTo(Pastes.traceback(Pastes.corpus("structlog-dicts.txt")).exceptions().stream()
                        .map(exception -> Tuple.tuple(exception.type(), exception.message()))
                        .toList());
    }

    @Test
    void membersOfAGroupAreTold() {
        assertThat(Pastes.traceback(GROUP).exceptions())
                .extracting(ExceptionInfo::type, ExceptionInfo::link)
                .containsExactly(
                        Tuple.tuple("ExceptionGroup", Link.FIRST),
                        Tuple.tuple("KeyError", Link.MEMBER_OF_GROUP),
                        Tuple.tuple("OSError", Link.MEMBER_OF_GROUP));
    }

    @Test
    void whatIsCutOffDoesNotTakeTheRestAlong() {
        String cut = GROUP.substring(0, GROUP.indexOf("\"is_group\""));
        assertThat(Pastes.exception(cut).frames())
                .extracting(StackFrame::function)
                .containsExactly("run");
    }

    @Test
    void sentrysFramesKeepTheirSource() {
        ExceptionInfo last =
                Pastes.traceback(Pastes.corpus("sentry-event.txt")).exceptions().get(1);
        assertThat(last.type()).isEqualTo("RuntimeError");
        assertThat(last.frames().get(0).source()).isEqualTo("try: chain.boot()");
    }

    @Test
    void typeAndMessageMayStandInOtherFields() {
        ExceptionInfo exception = Pastes.exception(Pastes.corpus("ecs.txt"));
        assertThat(exception.type()).isEqualTo("RuntimeError");
        assertThat(exception.message()).isEqualTo("settings are unreadable");
        assertThat(exception.frames()).hasSize(2);
    }

    @Test
    void notesOfAirflowFollowTheMessage() {
        assertThat(Pastes.exception(Pastes.corpus("airflow-3-json.txt")).message())
                .isEqualTo("cannot start new thread\ntry again");
    }

    @Test
    void airflowsPageAndDownloadTellTheSameChain() {
        for (String file : new String[] {"airflow-3-page.txt", "airflow-3-download.txt"}) {
            assertThat(Pastes.traceback(Pastes.corpus(file)).exceptions())
                    .extracting(
                            ExceptionInfo::type, exception -> exception.frames().size())
                    .containsExactly(Tuple.tuple("ValueError", 1), Tuple.tuple("RuntimeError", 2));
        }
    }

    @Test
    void aQuotationMarkWithinAPathOfAirflowStays() {
        Traceback chain = Pastes.traceback("""
                ValueError: bad
                File /srv/app/the "old" load.py, line 12 in load
                """);
        assertThat(chain.exceptions().get(0).frames().get(0).path()).isEqualTo("/srv/app/the \"old\" load.py");
    }

    @Test
    void aBackslashThatEscapesNothingStays() {
        Traceback chain = Pastes.traceback("""
                {"event": "x", "exception": [{"exc_type": "OSError", "exc_value": "no C:\\proj", "frames": \
                [{"filename": "C:\\proj\\app.py", "lineno": 3, "name": "run"}]}]}
                """);
        assertThat(chain.exceptions().get(0).message()).isEqualTo("no C:\\proj");
        assertThat(chain.exceptions().get(0).frames().get(0).path()).isEqualTo("C:\\proj\\app.py");
    }

    @Test
    void jsonWithoutFramesIsALogLine() {
        assertThat(Pastes.read("{\"exception\": {\"values\": []}, \"frames\": [1, 2]}")
                        .blocks())
                .isNotEmpty()
                .allMatch(LogLine.class::isInstance);
    }

    @Test
    void aLineThatIsNoNumberIsNone() {
        String text = """
                {"exception": [{"exc_type": "KeyError", "exc_value": "'a'", "is_cause": false, \
                "frames": [{"filename": "/srv/app/a.py", "lineno": ror, "name": "run"}]}]}
                """;
        assertThat(Pastes.traceback(text).exceptions().get(0).frames())
                .extracting(StackFrame::qualifiedName, StackFrame::line)
                .containsExactly(Tuple.tuple("a.run", 0));
        assertThat(Pastes.read(text).notices()).isEmpty();
    }
}
