package dev.culprit.paste.fact;

import dev.culprit.paste.block.VersionHint;
import dev.culprit.paste.place.Span;
import dev.culprit.paste.text.LineCharacters;
import dev.culprit.paste.text.Lines;
import dev.culprit.paste.text.MappedText;
import dev.culprit.paste.text.ResourceLines;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words that only certain versions of the interpreter print; they stand in {@code versions-by-wording.txt}. */
public final class VersionWording {

    private static final List<Wording> ALL = load(ResourceLines.of(VersionWording.class, "versions-by-wording.txt"));

    private record Wording(String range, String words, LineCharacters.Held characters) {}

    private VersionWording() {}

    /** What the text implies, the first place of each wording. */
    public static List<VersionHint> find(MappedText text) {
        List<VersionHint> hints = new ArrayList<>();
        for (Wording wording : ALL) {
            Span span = place(text.lines(), wording);
            if (span != null) {
                hints.add(new VersionHint("cpython", wording.range(), wording.words(), span));
            }
        }
        return hints;
    }

    private static @Nullable Span place(Lines lines, Wording wording) {
        LineCharacters characters = lines.characters();
        for (int i = 0; i < lines.count(); i++) {
            int at = characters.hold(i, wording.characters()) ? lines.get(i).indexOf(wording.words()) : -1;
            if (at >= 0) {
                return lines.span(i, at, at + wording.words().length());
            }
        }
        return null;
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
        String words = text.substring(bar + 3).strip();
        return new Wording(range, words, LineCharacters.Held.by(words));
    }
}
