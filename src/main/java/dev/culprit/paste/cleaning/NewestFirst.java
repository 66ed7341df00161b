package dev.culprit.paste.cleaning;

import dev.culprit.paste.line.ChainLine;
import dev.culprit.paste.line.ExceptionLine;
import dev.culprit.paste.line.FrameLine;
import dev.culprit.paste.line.Heading;
import dev.culprit.paste.text.Lines;
import dev.culprit.paste.text.MappedText;

/**
 * Turns a paste round whose newest line stands first, as Kibana, CloudWatch and {@code journalctl -r} show logs. It is known
 * by its tracebacks: the exception stands above, the frames below their source, and the heading below the frames.
 */
final class NewestFirst implements Cleaning {

    private static final int MOST_LINES = 400;

    @Override
    public String what() {
        return "lines turned round, the newest stood first";
    }

    @Override
    public MappedText clean(MappedText text) {
        Lines lines = text.lines();
        return isNewestFirst(lines) ? LineOrder.apply(text, turned(lines.count())) : text;
    }

    private static int[] turned(int count) {
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            order[i] = count - 1 - i;
        }
        return order;
    }

    /** A single traceback in the usual order says that only its lines are turned, or that nothing is. */
    private static boolean isNewestFirst(Lines lines) {
        boolean turned = false;
        for (int i = 1; i < lines.count(); i++) {
            if (lines.get(i).contains(Heading.TRACEBACK)) {
                if (FrameLine.of(lines.get(i + 1)) != null) {
                    return false;
                }
                turned |= FrameLine.of(lines.get(i - 1)) != null;
            }
        }
        return turned && hasExceptionAbove(lines);
    }

    /** Above the frames that stand over the first heading, the exception, and no source line below the last frame. */
    private static boolean hasExceptionAbove(Lines lines) {
        int at = 0;
        while (!lines.get(at).contains(Heading.TRACEBACK)) {
            at++;
        }
        for (int i = at - 1; i >= Math.max(0, at - MOST_LINES); i--) {
            String line = lines.get(i);
            boolean flat = Lines.indent(line) == 0;
            if (flat && FrameLine.of(line) == null && !line.isBlank()) {
                return ExceptionLine.alone(line) != null || ChainLine.of(lines.get(i)) != null;
            }
        }
        return false;
    }
}
