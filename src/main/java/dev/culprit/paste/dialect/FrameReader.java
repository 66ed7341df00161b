package dev.culprit.paste.dialect;

import dev.culprit.paste.block.StackFrame;
import dev.culprit.paste.line.ChainLine;
import dev.culprit.paste.line.ExceptionLine;
import dev.culprit.paste.line.FrameLine;
import dev.culprit.paste.line.Heading;
import dev.culprit.paste.place.Span;
import dev.culprit.paste.text.Lines;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the frames of one traceback, down to the line of its exception. */
final class FrameReader {

    private static final int MOST_BLANK_LINES = 3;

    private final Lines lines;
    private final int base;
    private final boolean headless;
    private final List<StackFrame> frames = new ArrayList<>();
    private @Nullable FrameLine frame;
    private Span frameSpan = new Span(0, 0);
    private String source = "";
    private int sourceLine = -1;
    private @Nullable ExceptionLine exception;

    FrameReader(Lines lines, int base, boolean headless) {
        this.lines = lines;
        this.base = base;
        this.headless = headless;
    }

    List<StackFrame> frames() {
        return frames;
    }

    /** The source line of the last frame, or -1 when none is shown. */
    int sourceLine() {
        return sourceLine;
    }

    /** The exception's line, when reading stopped at one; null when the traceback is cut. */
    @Nullable
    ExceptionLine exception() {
        return exception;
    }

    /** Reads from a line; the answer is the line of the exception, or the first that does not belong here. */
    int read(int from) {
        int at = from;
        while (lines.has(at)) {
            int step = step(at, from);
            if (step <= at) {
                at = step < 0 ? at : step;
                break;
            }
            at = step;
        }
        finishFrame();
        return at;
    }

    /** The next line to look at; the line itself when reading ends here. */
    private int step(int at, int from) {
        String line = lines.get(at);
        if (line.isBlank()) {
            int next = lines.skipBlank(at, MOST_BLANK_LINES);
            return next > at && continuesAfterBlank(next) ? next : at;
        }
        FrameLine found = FrameLine.of(line);
        if (found == null && at == from && headless) {
            found = FrameLine.ofCut(line);
        }
        if (found != null) {
            startFrame(found, at);
            return at + 1;
        }
        if (isFiller(line)) {
            return at + 1;
        }
        if (line.contains(Heading.TRACEBACK) || ChainLine.of(line) != null) {
            return at;
        }
        return sourceOrException(at, line);
    }

    private boolean continuesAfterBlank(int next) {
        String line = lines.get(next);
        if (FrameLine.of(line) != null) {
            return true;
        }
        if (frame != null && source.isEmpty() && FrameLine.of(lines.get(next + 1)) != null) {
            return true;
        }
        ExceptionLine found = ExceptionLine.alone(line);
        return frame != null && found != null;
    }

    private int sourceOrException(int at, String line) {
        FrameLine above = frame;
        int indent = Lines.indent(line);
        if (above == null && indent > base && FrameLine.of(lines.get(at + 1)) != null) {
            return at + 1;
        }
        if (above == null) {
            exception = ExceptionLine.afterFrames(line);
            return at;
        }
        boolean flat = above.indent() <= base;
        if (indent > above.indent() && !(headless && isExceptionBelow(line, indent, above))) {
            keepSource(at, line);
            return at + 1;
        }
        ExceptionLine found = ExceptionLine.afterFrames(line);
        if (found != null && found.isLabel(line)) {
            keepSource(at, line.substring(found.messageStart()));
            return at + 1;
        }
        boolean sure = found != null && (found.isConvincing() || (found.hasMessage() && !flat));
        // Frozen modules come without source: what stands below one is the next thing.
        boolean frozen = found != null && above.path().startsWith("<frozen ");
        if (flat && !sure && !frozen && (source.isEmpty() || FrameLine.of(lines.get(at + 1)) != null)) {
            keepSource(at, line);
            return at + 1;
        }
        if (indent == above.indent() && !flat && !sure && source.isEmpty()) {
            keepSource(at, line);
            return at + 1;
        }
        boolean lastWord = found != null
                && !sure
                && !lines.has(at + 1)
                && !found.hasMessage()
                && found.type().length() < 5;
        exception = lastWord ? null : found;
        return at;
    }

    /** Without a header the first frame may have lost its indentation while the lines below it kept theirs. */
    private boolean isExceptionBelow(String line, int indent, FrameLine above) {
        ExceptionLine found = ExceptionLine.alone(line);
        return frames.isEmpty() && indent <= 2 && above.indent() == 0 && found != null && found.isConvincing();
    }

    private void startFrame(FrameLine found, int at) {
        finishFrame();
        frame = found;
        frameSpan = lines.span(at);
        source = "";
        sourceLine = -1;
    }

    private void finishFrame() {
        if (frame != null) {
            frames.add(frame.frame(source, frameSpan));
            frame = null;
        }
    }

    private void keepSource(int at, String line) {
        if (source.isEmpty()) {
            source = line.strip();
            sourceLine = at;
        }
    }

    /** Carets, "[Previous line repeated 3 more times]", and the dots of people who shortened the traceback. */
    private static boolean isFiller(String line) {
        boolean marks = true;
        boolean dots = true;
        for (int i = 0; i < line.length() && (marks || dots); i++) {
            char c = line.charAt(i);
            marks &= c == ' ' || c == '^' || c == '~' || c == '\t';
            dots &= c == ' ' || c == '.' || c == '[' || c == ']' || c == '\u2026';
        }
        return marks || dots || line.contains("[Previous line repeated ") || line.contains("...<");
    }
}
