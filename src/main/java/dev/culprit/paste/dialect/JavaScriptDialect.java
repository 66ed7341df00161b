package dev.culprit.paste.dialect;

import dev.culprit.paste.block.ForeignTrace;
import dev.culprit.paste.block.StackFrame;
import dev.culprit.paste.line.ForeignFrame;
import dev.culprit.paste.place.Span;
import dev.culprit.paste.text.Lines;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** JavaScript: {@code at Door.open (/app/door.js:7:3)}, {@code at async /app/door.js:7:3}. */
final class JavaScriptDialect extends AtFrames {

    private static final int MOST_SOURCE = 4;
    private static final int MOST_BLANK = 2;

    JavaScriptDialect() {
        super("javascript");
    }

    /** The source line, the caret and blank lines may stand above what all languages print. */
    @Override
    public List<Trigger> triggers() {
        return List.of(Trigger.text(AT).below(1, MOST_SOURCE + 1 + MOST_BLANK + MOST_MESSAGE));
    }

    @Override
    public Optional<Reading> read(Lines lines, int at) {
        int below = belowSource(lines, at);
        return super.read(lines, below).map(reading -> below == at ? reading : from(lines, at, reading));
    }

    /** Node shows the place, the source line and a caret above the trace. The line of the trace, or the line itself. */
    private static int belowSource(Lines lines, int at) {
        String place = lines.get(at).strip();
        int colon = place.lastIndexOf(':');
        boolean named = colon > 0 && place.indexOf(' ') < 0 && ForeignFrame.isNumber(place, colon + 1, place.length());
        for (int i = at + 1; named && i <= at + MOST_SOURCE; i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && line.chars().allMatch(c -> c == '^')) {
                return lines.skipBlank(i + 1, MOST_BLANK);
            }
        }
        return at;
    }

    private static Reading from(Lines lines, int at, Reading reading) {
        ForeignTrace trace = (ForeignTrace) reading.blocks().get(0);
        Span span = lines.span(at).to(trace.span());
        ForeignTrace whole = new ForeignTrace(trace.language(), trace.type(), trace.message(), trace.frames(), span);
        return new Reading(whole, reading.next());
    }

    @Override
    @Nullable
    StackFrame call(String text, Span span) {
        String call = text.startsWith("async ") ? text.substring(6) : text;
        int open = call.lastIndexOf(" (");
        if (open < 0) {
            return isPlace(call) ? ForeignFrame.of("<anonymous>", ".", call, span) : null;
        }
        boolean closed = call.endsWith(")");
        String place = call.substring(open + 2, call.length() - (closed ? 1 : 0));
        boolean known = isPlace(place) || place.equals("<anonymous>") || place.equals("native");
        String name = call.substring(call.startsWith("new ") ? 4 : 0, open);
        return closed && known ? ForeignFrame.of(name, ".", place, span) : null;
    }

    private static boolean isPlace(String text) {
        int column = text.lastIndexOf(':');
        int line = column <= 0 ? -1 : text.lastIndexOf(':', column - 1);
        return line > 0
                && ForeignFrame.isNumber(text, line + 1, column)
                && ForeignFrame.isNumber(text, column + 1, text.length());
    }
}
