package dev.culprit.paste.dialect;

import dev.culprit.paste.block.StackFrame;
import dev.culprit.paste.line.FrameLine;
import dev.culprit.paste.text.Cursor;
import dev.culprit.paste.text.Lines;
import org.jspecify.annotations.Nullable;

/**
 * A frame of a traceback with arrows.
 *
 * @param frame the frame, with the line that the arrow points at
 */
record ArrowFrame(StackFrame frame) {

    private static final int MOST_SOURCE = 12;

    static @Nullable ArrowFrame of(Lines lines, int at) {
        return of(lines, at, false);
    }

    /**
     * A frame among others of the same traceback: IPython shows no source of modules that have none, as those of
     * importlib that are frozen.
     */
    static @Nullable ArrowFrame following(Lines lines, int at) {
        return of(lines, at, true);
    }

    private static @Nullable ArrowFrame of(Lines lines, int at, boolean following) {
        String line = lines.get(at);
        FrameLine found = FrameLine.of(line);
        if (found == null) {
            found = pathIn(line);
        }
        if (found == null) {
            found = cell(line);
        }
        if (found == null) {
            return null;
        }
        int arrow = arrow(lines, at + 1);
        boolean quoted = line.contains("\", line ");
        if (arrow < 0 && (quoted || (found.line() == 0 && !following))) {
            return null;
        }
        String text = arrow < 0 ? "" : lines.get(arrow);
        Cursor cursor = new Cursor(text, text.indexOf('>') + 1);
        cursor.spaces();
        int number = FrameLine.number(cursor.digits());
        FrameLine numbered =
                new FrameLine(found.path(), found.line() > 0 ? found.line() : number, found.function(), 0, true);
        return new ArrowFrame(numbered.frame(text.substring(cursor.at()).strip(), lines.span(at)));
    }

    /** IPython 7: {@code /usr/lib/python3.6/asyncio/events.py in run(self)}, {@code <ipython-input-1-ab> in <module>}. */
    private static @Nullable FrameLine pathIn(String line) {
        int in = line.indexOf(" in ");
        if (in <= 0) {
            return null;
        }
        String path = line.substring(0, in).strip();
        boolean file = path.endsWith(".py") || path.startsWith("<ipython-input") || path.endsWith(".pyx");
        String function = line.substring(in + 4).strip();
        boolean call = function.endsWith(")") || function.startsWith("<module>");
        return file && call ? new FrameLine(path, 0, FrameLine.name(function), 0, true) : null;
    }

    /** IPython 8: {@code Cell In[10], line 3}, {@code Cell In[8], line 50, in img2img(url)}. */
    private static @Nullable FrameLine cell(String line) {
        Cursor cursor = new Cursor(line, 0);
        if (!cursor.accept("Cell In")) {
            return null;
        }
        cursor.until(',');
        if (!cursor.accept(", line ")) {
            return null;
        }
        int number = FrameLine.number(cursor.digits());
        String function = cursor.accept(", in ") ? FrameLine.name(line.substring(cursor.at())) : "<module>";
        return new FrameLine("<cell>", number, function, 0, true);
    }

    private static int arrow(Lines lines, int from) {
        for (int i = from; i < from + MOST_SOURCE && lines.has(i); i++) {
            String text = lines.get(i).stripLeading();
            Cursor cursor = new Cursor(text, 0);
            cursor.skip('-');
            if (cursor.at() > 0) {
                return cursor.accept(">") ? i : -1;
            }
            if (!IpythonDialect.isNumbered(lines.get(i))) {
                return -1;
            }
        }
        return -1;
    }
}
