package dev.culprit.paste;

import static org.assertj.core.api.Assertions.assertThat;

import dev.culprit.paste.block.Block;
import dev.culprit.paste.block.ExceptionInfo;
import dev.culprit.paste.block.ExecutionTrace;
import dev.culprit.paste.block.Paste;
import dev.culprit.paste.block.PythonWarning;
import dev.culprit.paste.block.StackFrame;
import dev.culprit.paste.block.ThreadDump;
import dev.culprit.paste.block.Traceback;
import dev.culprit.paste.fact.FactExtractor;
import dev.culprit.paste.python.SystemCalls;
import dev.culprit.paste.text.Cursor;

/** Holds blocks against the original text between the start and the end of their spans. */
public final class ExactBlocks {

    private ExactBlocks() {}

    public static void assertSpansAreExact(Paste paste) {
        String text = paste.text();
        for (Block block : paste.blocks()) {
            assertThat(block.span().end()).isLessThanOrEqualTo(text.length());
            if (block instanceof Traceback traceback) {
                traceback.exceptions().forEach(exception -> assertSpansAreExact(text, exception));
            } else if (block instanceof ThreadDump dump) {
                dump.threads().forEach(thread -> thread.frames().forEach(frame -> assertShows(text, frame)));
            } else if (block instanceof ExecutionTrace trace) {
                trace.steps().forEach(step -> assertThat(step.span().of(text)).contains(step.path()));
            } else if (block instanceof PythonWarning warning) {
                assertThat(bare(warning.messageSpan().of(text))).isEqualTo(bare(warning.message()));
            }
        }
        assertThat(new FactExtractor().extract(paste).all()).allSatisfy(fact -> {
            assertThat(fact.span().end()).isLessThanOrEqualTo(text.length());
            assertThat(fact.line()).isEqualTo(paste.lineOf(fact.span().start()));
        });
    }

    private static void assertSpansAreExact(String text, ExceptionInfo exception) {
        // A known message tells its type, which then has the span of the message.
        assertThat(exception.typeSpan().of(text))
                .isEqualTo(
                        exception.typeSpan().equals(exception.messageSpan()) ? exception.message() : exception.type());
        String message = folded(exception.messageSpan().of(text));
        if (exception.message().indexOf('\n') < 0) {
            assertThat(message).isEqualTo(folded(exception.message()));
        }
        // Between the lines of a message stand the prefixes that cleaning takes away.
        assertThat(exception.message().lines())
                .allSatisfy(line -> assertThat(message).contains(folded(line)));
        exception.frames().forEach(frame -> assertShows(text, frame));
    }

    private static void assertShows(String text, StackFrame frame) {
        String shown = frame.span().of(text);
        // A cell of a notebook prints no function.
        boolean cell = shown.startsWith("Cell ") && frame.function().equals("<module>");
        if (!cell && !SystemCalls.name(new Cursor(shown, 0).digits()).equals(frame.function())) {
            assertThat(bare(shown)).contains(bare(frame.function()));
        }
        assertThat(frame.span().of(text)).contains(frame.file());
    }

    private static String folded(String text) {
        return String.join(" ", bare(text).strip().split("\\s+"));
    }

    /** Without the characters that cleaning takes away or decodes. */
    private static String bare(String text) {
        return text.replace("\0", "").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
