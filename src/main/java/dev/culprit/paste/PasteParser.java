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

    /** Pulling interleaved lines apart moves them. */
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
