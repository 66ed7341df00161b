package dev.culprit.paste.dialect;

import dev.culprit.paste.block.Block;
import dev.culprit.paste.block.ExceptionInfo;
import dev.culprit.paste.block.ExceptionInfo.Link;
import dev.culprit.paste.block.Traceback;
import dev.culprit.paste.line.ChainLine;
import dev.culprit.paste.text.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Joins the tracebacks of one chain where other printers than Python show them: rich, IPython and pytest print two
 * tracebacks of their own form, and between them the sentence that ties the two exceptions.
 */
final class Chains {

    private static final int MOST_BLANK_LINES = 3;
    private static final int MOST = 50;

    private Chains() {}

    /** Adds to a reading every traceback that such a sentence ties to it; any dialect may read the parts. */
    static Reading joined(Lines lines, Reading first, IntFunction<Reading> readAt) {
        Reading reading = first;
        for (int i = 0; i < MOST; i++) {
            Reading more = next(lines, reading, readAt);
            if (more == null) {
                return reading;
            }
            reading = more;
        }
        return reading;
    }

    private static @Nullable Reading next(Lines lines, Reading reading, IntFunction<Reading> readAt) {
        List<Block> blocks = reading.blocks();
        if (blocks.isEmpty() || !(blocks.get(blocks.size() - 1) instanceof Traceback above) || !isWhole(above)) {
            return null;
        }
        int tie = lines.skipBlank(reading.next(), MOST_BLANK_LINES);
        Link link = ChainLine.of(lines.get(tie));
        if (link == null || link == Link.MEMBER_OF_GROUP) {
            return null;
        }
        int below = lines.skipBlank(tie + 1, MOST_BLANK_LINES);
        if (!lines.has(below) || lines.isBlank(below) || ChainLine.of(lines.get(below)) != null) {
            return null;
        }
        Reading other = readAt.apply(below);
        if (other.blocks().size() != 1
                || !(other.blocks().get(0) instanceof Traceback traceback)
                || traceback.exceptions().isEmpty()) {
            return null;
        }
        List<Block> joined = new ArrayList<>(blocks.subList(0, blocks.size() - 1));
        joined.add(joined(above, link, traceback));
        return new Reading(joined, other.next());
    }

    private static boolean isWhole(Traceback traceback) {
        int last = traceback.exceptions().size() - 1;
        return last >= 0 && !traceback.exceptions().get(last).type().isEmpty();
    }

    private static Traceback joined(Traceback above, Link link, Traceback below) {
        List<ExceptionInfo> exceptions = new ArrayList<>(above.exceptions());
        exceptions.add(below.exceptions().get(0).linked(link));
        exceptions.addAll(below.exceptions().subList(1, below.exceptions().size()));
        return new Traceback(
                exceptions,
                above.situation(),
                above.subject(),
                above.startsCut(),
                below.endsCut(),
                above.span().to(below.span()),
                above.heading());
    }
}
