package dev.culprit.paste;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A line {@code package.SomeError: message}, as columns of that line.
 *
 * @param type type, without the {@code <type 'exceptions.X'>} that Python 2 prints while it shuts down
 * @param typeStart column of the type
 * @param messageStart column of the message
 * @param messageEnd column after the message
 */
record ExceptionLine(String type, int typeStart, int messageStart, int messageEnd) {

    private static final List<String> SUFFIXES = List.of(
            "Error",
            "Exception",
            "Interrupt",
            "Exit",
            "Warning",
            "Failure",
            "Fault",
            "Timeout",
            "Iteration",
            "ExceptionGroup",
            "Exceeded",
            "Expired",
            "NotFound",
            "DoesNotExist",
            "Refused",
            "Denied",
            "Cancelled",
            "Terminated",
            "Lost",
            "Required",
            "Invalid",
            "Group");
    private static final Set<String> BARE =
            Set.of("Empty", "Full", "KeyboardInterrupt", "SystemExit", "StopIteration", "GeneratorExit", "LoopExit");
    private static final Set<String> KEYWORDS = Set.of(
            "else",
            "try",
            "finally",
            "pass",
            "return",
            "raise",
            "continue",
            "break",
            "yield",
            "future",
            "task",
            "source_traceback",
            "handle",
            "protocol",
            "transport",
            "object",
            "lambda",
            "except",
            "with");

    /** Reads the line after the frames of a traceback: nearly any name will do there. */
    static @Nullable ExceptionLine afterFrames(String line) {
        ExceptionLine found = at(line, Lines.indent(line));
        return found == null || KEYWORDS.contains(found.type()) ? null : found;
    }

    /** Reads a line that stands alone: the name must be that of an exception. */
    static @Nullable ExceptionLine alone(String line) {
        ExceptionLine found = at(line, Lines.indent(line));
        return found != null && found.isConvincing() ? found : null;
    }

    /** Reads what stands at a column, up to the end of the line. */
    static @Nullable ExceptionLine at(String line, int from) {
        Cursor cursor = new Cursor(line, from);
        int typeStart = from;
        String type;
        if (cursor.accept("<type '") || cursor.accept("<class '")) {
            typeStart = cursor.at();
            type = cursor.dottedName();
            if (!cursor.accept("'>")) {
                return null;
            }
        } else {
            type = cursor.dottedName();
        }
        if (type.isEmpty()) {
            return null;
        }
        int end = line.stripTrailing().length();
        if (cursor.at() >= end) {
            return new ExceptionLine(type, typeStart, cursor.at(), cursor.at());
        }
        if (!cursor.accept(":") || (!cursor.atEnd() && cursor.peek() != ' ' && cursor.peek() != '\t')) {
            return null;
        }
        cursor.spaces();
        return new ExceptionLine(type, typeStart, Math.min(cursor.at(), end), end);
    }

    boolean hasMessage() {
        return messageEnd > messageStart;
    }

    /** Whether the name alone says that it is an exception's. */
    boolean isConvincing() {
        String simple = type.substring(type.lastIndexOf('.') + 1);
        if (simple.isEmpty()) {
            return false;
        }
        boolean dotted = simple.length() < type.length();
        if (!hasMessage() && !dotted) {
            return BARE.contains(simple)
                    || (simple.length() > 9 && (simple.endsWith("Error") || simple.endsWith("Exception")));
        }
        return isExceptionName(simple) || (dotted && (simple.equals("error") || simple.equals("timeout")));
    }

    static boolean isExceptionName(String simple) {
        if (simple.isEmpty() || !Character.isUpperCase(simple.charAt(0))) {
            return false;
        }
        if (BARE.contains(simple)) {
            return true;
        }
        for (String suffix : SUFFIXES) {
            if (simple.endsWith(suffix) && simple.length() > suffix.length()) {
                return true;
            }
        }
        return humps(simple) >= 2;
    }

    private static int humps(String name) {
        int humps = 0;
        for (int i = 0; i + 1 < name.length(); i++) {
            if (Character.isUpperCase(name.charAt(i)) && Character.isLowerCase(name.charAt(i + 1))) {
                humps++;
            }
        }
        return name.indexOf('_') >= 0 ? 0 : humps;
    }
}
