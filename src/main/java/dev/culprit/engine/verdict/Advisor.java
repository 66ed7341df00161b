package dev.culprit.engine.verdict;

import dev.culprit.paste.block.Block;
import dev.culprit.paste.block.ExecutionTrace;
import dev.culprit.paste.block.ForeignTrace;
import dev.culprit.paste.block.Paste;
import dev.culprit.paste.block.ThreadDump;
import dev.culprit.paste.block.ThreadStack;
import dev.culprit.paste.block.Traceback;
import dev.culprit.paste.fact.Tokenizer;
import java.util.List;
import java.util.Set;

/** Says what to paste next. */
final class Advisor {

    private static final Set<String> HANG = Set.of(
            "hang",
            "hangs",
            "hanging",
            "hung",
            "stuck",
            "frozen",
            "freezes",
            "deadlock",
            "deadlocks",
            "deadlocked",
            "unresponsive");

    /** Chinese does not part its words. */
    private static final List<String> HANG_IN_CHINESE = List.of("卡死", "卡住", "挂起", "死锁", "不响应", "无响应");

    /** A report says at its beginning what is wrong. */
    private static final int MOST_CHARACTERS = 4_000;

    private Advisor() {}

    static Advice advise(Verdict verdict, List<Match> matches, Paste paste) {
        if (verdict == Verdict.KNOWN) {
            return Advice.NONE;
        }
        if (paste.text().isBlank()) {
            return Advice.EMPTY;
        }
        if (verdict == Verdict.LIKELY) {
            return likely(matches, paste);
        }
        Advice advice = paste.primary().map(Advisor::forBlock).orElse(Advice.PASTE_MORE);
        if (advice == Advice.NOT_IN_KNOWLEDGE && verdict == Verdict.RELATED) {
            return Advice.ONLY_RELATED;
        }
        return advice == Advice.PASTE_MORE && speaksOfAHang(paste.text()) ? Advice.PASTE_DUMP : advice;
    }

    private static Advice likely(List<Match> matches, Paste paste) {
        if (has(Relation.ALSO, matches)) {
            return Advice.SEVERAL_BUGS;
        }
        if (matches.get(0).affected().status() == VersionVerdict.Status.FIXED) {
            return Advice.CHECK_VERSION;
        }
        boolean part = paste.primary().map(Advisor::forBlock).orElse(Advice.NONE) == Advice.PASTE_WHOLE_TRACEBACK;
        boolean undecided = matches.get(0).affected().status() == VersionVerdict.Status.UNKNOWN
                && matches.get(0).affected().seen().isEmpty();
        if (has(Relation.TIED, matches)) {
            return part ? Advice.PASTE_WHOLE_TRACEBACK : undecided ? Advice.PASTE_VERSIONS : Advice.COMPARE;
        }
        return part && !matches.get(0).complete()
                ? Advice.PASTE_WHOLE_TRACEBACK
                : undecided ? Advice.PASTE_VERSIONS : Advice.NONE;
    }

    private static boolean has(Relation standing, List<Match> matches) {
        return matches.stream().anyMatch(match -> match.standing() == standing);
    }

    private static boolean speaksOfAHang(String text) {
        String start = text.substring(0, Math.min(MOST_CHARACTERS, text.length()));
        return Tokenizer.words(start).stream().anyMatch(HANG::contains)
                || HANG_IN_CHINESE.stream().anyMatch(start::contains);
    }

    private static Advice forBlock(Block block) {
        if (block instanceof ForeignTrace) {
            return Advice.FOREIGN_LANGUAGE;
        }
        if (block instanceof ThreadDump dump) {
            return isWhole(dump) ? Advice.DUMP_MORE : Advice.DUMP_WHOLE;
        }
        if (block instanceof ExecutionTrace) {
            return Advice.NOT_IN_KNOWLEDGE;
        }
        if (block instanceof Traceback traceback) {
            boolean whole = !traceback.startsCut()
                    && !traceback.endsCut()
                    && !block.kind().equals("message");
            return whole ? Advice.NOT_IN_KNOWLEDGE : Advice.PASTE_WHOLE_TRACEBACK;
        }
        return Advice.PASTE_MORE;
    }

    /** Several threads, none of them cut; of a single one only the tool can say that there are no others. */
    private static boolean isWhole(ThreadDump dump) {
        boolean alone = dump.threads().size() == 1 && dump.process().isEmpty();
        return !alone && dump.threads().stream().noneMatch(ThreadStack::cut);
    }
}
