package dev.culprit.paste;

import org.jspecify.annotations.Nullable;

/** JavaScript: {@code at Door.open (/app/door.js:7:3)}, {@code at async /app/door.js:7:3}. */
final class JavaScriptDialect extends AtFrames {

    JavaScriptDialect() {
        super("javascript");
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
