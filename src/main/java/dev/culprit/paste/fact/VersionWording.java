package dev.culprit.paste.fact;

import dev.culprit.paste.block.VersionHint;
import dev.culprit.paste.place.Span;
import dev.culprit.paste.text.MappedText;
import dev.culprit.paste.text.ResourceLines;
import java.util.ArrayList;
import java.util.List;

/** Words that only certain versions of the interpreter print; they stand in {@code versions-by-wording.txt}. */
public final class VersionWording {

    private static final List<Wording> ALL = load(ResourceLines.of(VersionWording.class, "versions-by-wording.txt"));

    private record Wording(String range, String words) {}

    private VersionWording() {}

    /** Returns what the text implies, with the first place of each wording. */
    public static List<VersionHint> find(MappedText text) {
        List<VersionHint> hints = new ArrayList<>();
        for (Wording wording : ALL) {
            int at = text.value().indexOf(wording.words());
            if (at >= 0) {
                Span span = text.span(at, at + wording.words().length());
                hints.add(new VersionHint("cpython", wording.range(), wording.words(), span));
            }
        }
        return hints;
    }

    static List<Wording> load(List<ResourceLines.Entry> entries) {
        return entries.stream().map(VersionWording::wording).toList();
    }

    private static Wording wording(ResourceLines.Entry entry) {
        String text = entry.text();
        int bar = text.indexOf(" | ");
        String range = bar < 0 ? "" : text.substring(0, bar).strip();
        boolean known = range.startsWith(">=") || range.startsWith("<");
        if (!known || bar + 3 >= text.length()) {
            throw entry.wrong("\">=3.11 | words\" or \"<3.0 | words\"");
        }
        return new Wording(range, text.substring(bar + 3).strip());
    }
}
