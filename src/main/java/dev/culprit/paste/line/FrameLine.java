package dev.culprit.paste.line;

import dev.culprit.paste.block.StackFrame;
import dev.culprit.paste.place.Span;
import dev.culprit.paste.python.CompiledName;
import dev.culprit.paste.python.SourcePath;
import dev.culprit.paste.text.Cursor;
import dev.culprit.paste.text.Lines;
import org.jspecify.annotations.Nullable;

/**
 * A line {@code File "path", line 12, in function}, in the forms that Python, IPython, loguru and damaged copies have.
 *
 * @param path as printed
 * @param line line number, 0 when none is printed
 * @param function function, empty for syntax errors and modules
 * @param indent columns before the line's text
 * @param comma false in the form of faulthandler, which has no comma before {@code in}
 */
public record FrameLine(String path, int line, String function, int indent, boolean comma) {

    private static final String FILE = "File ";

    public static @Nullable FrameLine of(String line) {
        int indent = Lines.indent(line);
        int at = indent;
        if (line.startsWith("> " + FILE, at)) {
            at += 2;
        }
        if (!line.startsWith(FILE, at)) {
            return null;
        }
        at += FILE.length();
        return line.startsWith("\"", at) ? quoted(line, at + 1, indent) : unquoted(line, at, indent);
    }

    /** The rest of such a line whose beginning was cut off with the paste. */
    public static @Nullable FrameLine ofCut(String line) {
        if (line.contains(FILE + '"')) {
            return null;
        }
        int end = line.indexOf("\", line ");
        return end < 0 ? null : quoted(line, Math.min(Lines.indent(line), end), 0);
    }

    private static @Nullable FrameLine quoted(String line, int from, int indent) {
        int end = line.indexOf("\", line ", from);
        if (end < 0) {
            return null;
        }
        String path = line.substring(line.startsWith("[", from) ? from + 1 : from, end);
        Cursor cursor = new Cursor(line, end + "\", line ".length());
        int number = number(cursor.digits());
        if (cursor.accept("](")) {
            cursor.until(')');
            cursor.accept(")");
        }
        boolean comma = cursor.accept(",") || cursor.accept(">");
        cursor.spaces();
        if (!cursor.accept("in ")) {
            return cursor.atEnd() || comma ? new FrameLine(path, number, "", indent, true) : null;
        }
        String function = line.substring(cursor.at()).strip();
        return new FrameLine(path, number, name(function), indent, comma);
    }

    /** IPython 8: {@code File ~/app.py:44, in run(self)}, {@code File ~/app.py:44}. */
    private static @Nullable FrameLine unquoted(String line, int from, int indent) {
        int in = line.indexOf(", in ", from);
        int end = in < 0 ? line.stripTrailing().length() : in;
        int colon = line.lastIndexOf(':', end);
        if (colon <= from || colon + 1 >= end) {
            return null;
        }
        String digits = line.substring(colon + 1, end);
        if (!digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return null;
        }
        String function = in < 0 ? "" : line.substring(in + 5).strip();
        return new FrameLine(line.substring(from, colon), number(digits), name(function), indent, true);
    }

    /** The function without arguments, and with the underscores that Markdown takes for bold. */
    public static String name(String printed) {
        int arguments = printed.indexOf('(');
        String name = arguments > 0 ? printed.substring(0, arguments) : printed;
        return name.startsWith("**") && name.endsWith("**") && name.length() > 4
                ? "__" + name.substring(2, name.length() - 2) + "__"
                : name;
    }

    /** The number of a line; 0 for what is none, as JSON that was cut or altered may hold. */
    public static int number(String digits) {
        boolean number = digits.length() <= 9 && ForeignFrame.isNumber(digits, 0, digits.length());
        return number ? Integer.parseInt(digits) : 0;
    }

    /** The frame, with the source line below it. */
    public StackFrame frame(String source, Span span) {
        SourcePath code = SourcePath.of(path);
        return CompiledName.applied(
                new StackFrame(code.origin(), code.module(), function, code.file(), path, line, source, span));
    }
}
