package dev.culprit.paste;

import dev.culprit.paste.block.Block;
import dev.culprit.paste.block.LogLine;
import dev.culprit.paste.block.Paste;
import dev.culprit.paste.block.SeenVersion;
import dev.culprit.paste.block.VersionHint;
import dev.culprit.paste.cleaning.Cleanings;
import dev.culprit.paste.dialect.Dialects;
import dev.culprit.paste.fact.VersionFinder;
import dev.culprit.paste.fact.VersionWording;
import dev.culprit.paste.text.MappedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Parses a paste in three steps: cuts the text to the limits, cleans it, and lets the dialects read its blocks. Spans of
 * the result point into the text before cleaning. Safe for threads.
 */
public final class PasteParser {

    private final PasteLimits limits;

    public PasteParser(PasteLimits limits) {
        this.limits = limits;
    }

    /**
     * Parses a text. It never fails: lines that no dialect knows become {@link LogLine}s, and a step or dialect that
     * throws is skipped and named in {@link Paste#notices()}. The time is linear in the length of the text.
     */
    public Paste parse(String text) {
        List<String> notices = new ArrayList<>();
        String kept = cut(text, notices);
        Cleanings.Cleaned cleaned = Cleanings.clean(kept, limits.lines(), notices);
        boolean truncated = kept.length() < text.length() || cleaned.cut();
        if (cleaned.cut()) {
            notices.add(lineNotice());
        }
        MappedText clean = cleaned.text();
        List<Block> blocks = inOrder(Dialects.read(clean.lines(), notices));
        PrimaryBlock primary = PrimaryBlock.of(blocks);
        List<SeenVersion> versions = VersionFinder.find(clean);
        List<VersionHint> hints = VersionWording.find(clean);
        return new Paste(kept, blocks, primary.block(), primary.choice(), versions, hints, truncated, notices);
    }

    /** Sorts the blocks by their place in the original: cleaning moves lines where it separates interleaved ones. */
    private static List<Block> inOrder(List<Block> blocks) {
        blocks.sort(Comparator.comparingInt(block -> block.span().start()));
        return blocks;
    }

    private String lineNotice() {
        return "Only the first " + limits.lines() + " lines were read.";
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
                    notices.add(lineNotice());
                }
                end = newline + 1;
            }
        }
        boolean splitsPair = end > 0 && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, splitsPair ? end - 1 : end);
    }
}
