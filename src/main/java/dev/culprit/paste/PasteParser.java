package dev.culprit.paste;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads a paste: cleans it, cuts it into blocks, and reads each block by the dialect that knows it. */
public final class PasteParser {

    private final PasteLimits limits;

    public PasteParser(PasteLimits limits) {
        this.limits = limits;
    }

    /** Reads the text. Never fails: what is not understood becomes {@link LogLine}s. Linear in the length. */
    public Paste parse(String text) {
        List<String> notices = new ArrayList<>();
        String kept = cut(text, notices);
        boolean truncated = kept.length() < text.length();
        Text clean = Cleanings.clean(kept, notices);
        List<Block> blocks = Dialects.read(clean.lines(), notices);
        List<SeenVersion> versions = VersionFinder.find(clean);
        return new Paste(kept, blocks, primary(blocks), versions, truncated, notices);
    }

    private String cut(String text, List<String> notices) {
        int end = Math.min(text.length(), limits.characters());
        if (end < text.length()) {
            notices.add("Only the first " + limits.characters() + " of " + text.length() + " characters were read.");
        }
        int lines = 0;
        for (int newline = text.indexOf('\n');
                newline >= 0 && newline < end;
                newline = text.indexOf('\n', newline + 1)) {
            lines++;
            if (lines >= limits.lines()) {
                if (newline + 1 < end) {
                    notices.add("Only the first " + limits.lines() + " lines were read.");
                }
                end = newline + 1;
            }
        }
        boolean splitsPair = end > 0 && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, splitsPair ? end - 1 : end);
    }

    private static Optional<Block> primary(List<Block> blocks) {
        // max keeps the last of equals; the first failure of a log is more telling than those that follow it.
        return blocks.stream().reduce((a, b) -> BY_WEIGHT.compare(b, a) > 0 ? b : a);
    }

    private static final Comparator<Block> BY_WEIGHT = Comparator.comparingInt(PasteParser::weight);

    private static int weight(Block block) {
        if (block instanceof Traceback traceback) {
            return switch (traceback.kind()) {
                case "traceback" -> traceback.endsCut() ? 85 : 100;
                case "ignored-exception" -> 95;
                default -> 70;
            };
        }
        if (block instanceof ThreadDump) {
            return 90;
        }
        if (block instanceof ForeignTrace || block instanceof ExecutionTrace) {
            return 60;
        }
        return block instanceof PythonWarning
                ? 40
                : block instanceof LogLine line && !line.level().isEmpty() ? 20 : 10;
    }
}
