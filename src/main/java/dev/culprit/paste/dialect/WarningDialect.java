package dev.culprit.paste.dialect;

import dev.culprit.paste.block.PythonWarning;
import dev.culprit.paste.line.FrameLine;
import dev.culprit.paste.place.Span;
import dev.culprit.paste.python.ExceptionNames;
import dev.culprit.paste.text.Cursor;
import dev.culprit.paste.text.Lines;
import java.util.List;
import java.util.Optional;

/** {@code /path/file.py:12: DeprecationWarning: what}, and the source line below it. */
final class WarningDialect implements Dialect {

    private static final String WARNING = "Warning:";

    @Override
    public List<Trigger> triggers() {
        return List.of(Trigger.text(WARNING));
    }

    @Override
    public Optional<Reading> read(Lines lines, int at) {
        String line = lines.get(at);
        int end = line.indexOf(WARNING);
        if (end < 0) {
            return Optional.empty();
        }
        int start = end;
        while (start > 0 && isNamePart(line.charAt(start - 1))) {
            start--;
        }
        String category = line.substring(start, end + WARNING.length() - 1);
        boolean named = category.length() > 7
                && Character.isUpperCase(ExceptionNames.simple(category).charAt(0));
        if (!named || (start > 0 && ": \t".indexOf(line.charAt(start - 1)) < 0)) {
            return Optional.empty();
        }
        int path = pathStart(line, start);
        boolean opensLine = path == start && line.substring(0, start).isBlank();
        return path == start && !opensLine ? Optional.empty() : Optional.of(reading(lines, at, path, start, category));
    }

    private static Reading reading(Lines lines, int at, int path, int start, String category) {
        String line = lines.get(at);
        int end = line.stripTrailing().length();
        int from = Math.min(end, start + category.length() + 1);
        while (from < end && line.charAt(from) == ' ') {
            from++;
        }
        int below = at + 1;
        Span message = lines.span(at, from, end);
        String text = line.substring(from, end);
        if (text.isEmpty() && lines.has(below) && !lines.isBlank(below)) {
            message = lines.span(below);
            text = lines.get(below).strip();
            below++;
        }
        Span span = lines.span(at, path, end).to(message);
        int colon = line.lastIndexOf(':', Math.max(0, start - 3));
        String file = path < start && colon > path ? line.substring(path, colon) : "";
        boolean source = !file.isEmpty()
                && lines.indent(below) >= 2
                && !lines.isBlank(below)
                && FrameLine.of(lines.get(below)) == null;
        return new Reading(new PythonWarning(category, text, file, span, message), source ? below + 1 : below);
    }

    /** Column where {@code path:line: } before the category starts, or the category's own column. */
    private static int pathStart(String line, int category) {
        int colon = category - 2;
        if (colon < 1 || line.charAt(colon) != ':') {
            return category;
        }
        int digits = colon;
        while (digits > 0 && Character.isDigit(line.charAt(digits - 1))) {
            digits--;
        }
        if (digits == colon || digits < 2 || line.charAt(digits - 1) != ':') {
            return category;
        }
        int start = digits - 1;
        while (start > 0 && !Character.isWhitespace(line.charAt(start - 1)) && line.charAt(start - 1) != '"') {
            start--;
        }
        int drive = line.lastIndexOf(":\\", digits - 2);
        boolean spaced = drive > 0 && drive < start && line.indexOf(". ", drive) < 0;
        return spaced ? drive - 1 : start;
    }

    private static boolean isNamePart(char c) {
        return Cursor.isNamePart(c) || c == '.';
    }
}
