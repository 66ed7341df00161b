package dev.culprit.paste.dialect;

import dev.culprit.paste.block.ForeignTrace;
import dev.culprit.paste.block.StackFrame;
import dev.culprit.paste.line.ExceptionLine;
import dev.culprit.paste.line.ForeignFrame;
import dev.culprit.paste.place.Span;
import dev.culprit.paste.python.ExceptionNames;
import dev.culprit.paste.text.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** JavaScript's errors as Firefox and Safari print them: {@code load@http://localhost/app.js:3:12}. */
final class BrowserDialect implements Dialect {

    private static final String UNCAUGHT = "Uncaught ";
    private static final String ADDRESS = "://";

    @Override
    public List<Trigger> triggers() {
        return List.of(Trigger.text(ADDRESS).below(1, 1));
    }

    @Override
    public Optional<Reading> read(Lines lines, int at) {
        if (frame(lines, at + 1) == null) {
            return Optional.empty();
        }
        String line = lines.get(at);
        int uncaught = line.indexOf(UNCAUGHT);
        int from = uncaught < 0 ? lines.indent(at) : uncaught + UNCAUGHT.length();
        ExceptionLine found = ExceptionLine.at(line, from);
        if (found == null || !ExceptionNames.contains(found.type())) {
            return Optional.empty();
        }
        List<StackFrame> frames = new ArrayList<>();
        int end = at + 1;
        for (StackFrame frame = frame(lines, end); frame != null; frame = frame(lines, end)) {
            if (frames.size() < ForeignFrame.MOST) {
                frames.add(frame);
            }
            end++;
        }
        String message = line.substring(found.messageStart(), found.messageEnd());
        Span span = lines.span(at).to(lines.span(end - 1));
        return Optional.of(new Reading(new ForeignTrace("javascript", found.type(), message, frames, span), end));
    }

    private static @Nullable StackFrame frame(Lines lines, int at) {
        String line = lines.get(at).strip();
        int address = line.indexOf(ADDRESS);
        int scheme = address;
        while (scheme > 0 && (Character.isLetter(line.charAt(scheme - 1)) || line.charAt(scheme - 1) == '-')) {
            scheme--;
        }
        int colon = line.lastIndexOf(':');
        boolean numbered = colon > address + 3 && ForeignFrame.isNumber(line, colon + 1, line.length());
        boolean split = scheme > 0 && (line.charAt(scheme - 1) == '@' || line.charAt(scheme - 1) == ' ');
        if (address <= 0 || !numbered || !split || colon + 1 == line.length()) {
            return null;
        }
        String name = line.substring(0, scheme - 1).strip();
        return name.indexOf(' ') >= 0
                ? null
                : ForeignFrame.of(name.isEmpty() ? "<anonymous>" : name, ".", line.substring(scheme), lines.span(at));
    }
}
