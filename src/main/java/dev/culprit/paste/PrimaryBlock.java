package dev.culprit.paste;

import dev.culprit.paste.block.Block;
import dev.culprit.paste.block.ExecutionTrace;
import dev.culprit.paste.block.ForeignTrace;
import dev.culprit.paste.block.LogLine;
import dev.culprit.paste.block.PrimaryChoice;
import dev.culprit.paste.block.PrimaryChoice.Reason;
import dev.culprit.paste.block.PythonWarning;
import dev.culprit.paste.block.ThreadDump;
import dev.culprit.paste.block.Traceback;
import java.util.List;
import java.util.Optional;

/**
 * Chooses the block that most likely matters: the first block of the most telling kind. The first, because in a log the
 * first failure says more than those that follow from it.
 *
 * @param block the block
 * @param choice why it was chosen
 */
record PrimaryBlock(Optional<Block> block, PrimaryChoice choice) {

    static PrimaryBlock of(List<Block> blocks) {
        Block best = null;
        Reason most = Reason.NOTHING;
        int rivals = 0;
        for (Block block : blocks) {
            Reason reason = reason(block);
            if (reason.compareTo(most) < 0) {
                best = block;
                most = reason;
                rivals = 0;
            } else if (reason == most) {
                rivals++;
            }
        }
        return new PrimaryBlock(Optional.ofNullable(best), new PrimaryChoice(most, rivals));
    }

    private static Reason reason(Block block) {
        if (block instanceof Traceback traceback) {
            return switch (traceback.kind()) {
                case "traceback" -> traceback.endsCut() ? Reason.CUT_TRACEBACK : Reason.WHOLE_TRACEBACK;
                case "ignored-exception" -> Reason.IGNORED_EXCEPTION;
                default -> Reason.MESSAGE;
            };
        }
        if (block instanceof ThreadDump) {
            return Reason.THREAD_DUMP;
        }
        if (block instanceof ForeignTrace) {
            return Reason.FOREIGN_TRACE;
        }
        if (block instanceof ExecutionTrace) {
            return Reason.EXECUTION_TRACE;
        }
        return block instanceof PythonWarning ? Reason.WARNING : line(block);
    }

    private static Reason line(Block block) {
        if (!(block instanceof LogLine line)) {
            return Reason.LINE;
        }
        return !line.isPlain() ? Reason.SYSTEM_MESSAGE : line.level().isEmpty() ? Reason.LINE : Reason.LEVEL;
    }
}
