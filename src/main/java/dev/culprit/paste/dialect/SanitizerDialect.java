package dev.culprit.paste.dialect;

import dev.culprit.paste.block.ForeignTrace;
import dev.culprit.paste.block.StackFrame;
import dev.culprit.paste.line.ForeignFrame;
import dev.culprit.paste.line.GdbFrames;
import dev.culprit.paste.place.Span;
import dev.culprit.paste.text.Cursor;
import dev.culprit.paste.text.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reports of the sanitizers of C and C++, and of valgrind's kin: {@code ==7==ERROR: AddressSanitizer: ...}. */
final class SanitizerDialect implements Dialect {

    private static final String SANITIZER = "Sanitizer: ";
    private static final int MOST_LINES = 400;
    private static final int MOST_SHADOW = 60;

    @Override
    public List<Trigger> triggers() {
        return List.of(Trigger.text(SANITIZER));
    }

    @Override
    public Optional<Reading> read(Lines lines, int at) {
        String line = lines.get(at);
        int name = line.indexOf(SANITIZER);
        boolean report = name > 0 && (line.contains("ERROR: ") || line.contains("WARNING: "));
        if (!report || line.startsWith("SUMMARY")) {
            return Optional.empty();
        }
        List<StackFrame> frames = new ArrayList<>();
        int end = at + 1;
        boolean first = true;
        for (int next = at + 1; lines.has(next) && next < at + MOST_LINES; next++) {
            StackFrame frame = frames.size() < ForeignFrame.MOST && first ? frame(lines, next) : null;
            if (frame != null) {
                frames.add(frame);
            }
            first &= frames.isEmpty() || !lines.isBlank(next);
            if (lines.get(next).startsWith("SUMMARY: ")) {
                end = afterShadow(lines, next + 1);
                break;
            }
            end = GdbFrames.startsFrame(lines.get(next)) ? next + 1 : end;
        }
        int start = name;
        while (start > 0 && Cursor.isNamePart(line.charAt(start - 1))) {
            start--;
        }
        String type = line.substring(start, name + SANITIZER.length() - 2);
        String message = line.substring(name + SANITIZER.length()).strip();
        Span span = lines.span(at).to(lines.span(end - 1));
        return Optional.of(new Reading(new ForeignTrace("native", type, message, frames, span), end));
    }

    /** The map of the memory around the address, which ends with {@code ==7==ABORTING}. */
    private static int afterShadow(Lines lines, int from) {
        for (int i = from; lines.has(i) && i < from + MOST_SHADOW; i++) {
            if (lines.get(i).startsWith("==") && lines.get(i).endsWith("==ABORTING")) {
                return i + 1;
            }
        }
        return from;
    }

    /** {@code #0 0x55 in open_door /srv/door.c:3:5}; the name may hold blanks, the path may be missing. */
    private static @Nullable StackFrame frame(Lines lines, int at) {
        String line = lines.get(at).strip();
        if (!GdbFrames.startsFrame(line)) {
            return null;
        }
        int in = line.indexOf(" in ");
        int from = in < 0 ? line.indexOf(' ') + 1 : in + 4;
        int space = line.lastIndexOf(' ');
        if (line.endsWith(")") && space > from && line.indexOf('+', space) > 0) {
            // The library and the offset behind the place.
            line = line.substring(0, space).strip();
            space = line.lastIndexOf(' ');
        }
        boolean placed = space > from && !line.endsWith(")");
        String place = placed ? line.substring(space + 1) : "";
        int end = space > from ? space : line.length();
        return ForeignFrame.of(line.substring(from, Math.max(from, end)).strip(), "::", place, lines.span(at));
    }
}
