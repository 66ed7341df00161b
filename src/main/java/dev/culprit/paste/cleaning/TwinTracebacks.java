package dev.culprit.paste.cleaning;

import dev.culprit.paste.line.ExceptionLine;
import dev.culprit.paste.line.FrameLine;
import dev.culprit.paste.line.Heading;
import dev.culprit.paste.text.Lines;
import dev.culprit.paste.text.MappedText;
import java.util.ArrayList;
import java.util.List;

/**
 * Pulls apart two tracebacks whose lines alternate, as two processes print them that fail at the same moment into one
 * terminal: heading under heading, frame under frame, source under source.
 */
final class TwinTracebacks implements Cleaning {

    private static final int MOST_LINES = 2000;

    @Override
    public String what() {
        return "two tracebacks pulled apart whose lines alternate";
    }

    @Override
    public MappedText clean(MappedText text) {
        Lines lines = text.lines();
        int[] order = null;
        for (int i = 0; i + 3 < lines.count(); i++) {
            if (isHeading(lines.get(i)) && isHeading(lines.get(i + 1))) {
                int end = end(lines, i);
                if (end > i) {
                    order = order == null ? inOrder(lines.count()) : order;
                    pullApart(order, i, end);
                    i = end - 1;
                }
            }
        }
        return order == null ? text : LineOrder.apply(text, order);
    }

    private static int[] inOrder(int count) {
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            order[i] = i;
        }
        return order;
    }

    private static void pullApart(int[] order, int from, int end) {
        List<Integer> second = new ArrayList<>();
        int at = from;
        for (int i = from; i < end; i += 2) {
            order[at++] = i;
            second.add(i + 1);
        }
        for (int line : second) {
            order[at++] = line;
        }
    }

    private static boolean isHeading(String line) {
        return line.startsWith(Heading.TRACEBACK);
    }

    /** The line behind the two exceptions, or -1 when the lines do not come in pairs of one kind up to them. */
    private static int end(Lines lines, int from) {
        boolean framed = false;
        for (int i = from + 2; i + 1 < lines.count() && i < from + MOST_LINES; i += 2) {
            String one = lines.get(i);
            String other = lines.get(i + 1);
            boolean frame = FrameLine.of(one) != null;
            if (frame != (FrameLine.of(other) != null) || Lines.indent(one) != Lines.indent(other)) {
                return -1;
            }
            framed |= frame;
            if (Lines.indent(one) == 0) {
                boolean both = ExceptionLine.alone(one) != null && ExceptionLine.alone(other) != null;
                return framed && both ? i + 2 : -1;
            }
        }
        return -1;
    }
}
