package dev.culprit.paste.dialect;

import dev.culprit.paste.text.LineCharacters;
import dev.culprit.paste.text.LineCharacters.Held;
import dev.culprit.paste.text.Lines;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells which dialects are worth asking at which lines, by the triggers that the dialects declare. */
final class DialectIndex {

    private final long always;
    private final Entry[][] byText = new Entry[LineCharacters.COUNT][];
    private final Entry[][] byFirst = new Entry[LineCharacters.COUNT][];
    private final Held keys;

    /** A trigger and the set of the dialects that declare it. */
    private record Entry(Trigger trigger, Held characters, long dialects) {}

    DialectIndex(List<Dialect> dialects) {
        if (dialects.size() > Long.SIZE) {
            throw new IllegalArgumentException(dialects.size() + " dialects; expected at most " + Long.SIZE);
        }
        Map<Trigger, Long> sets = new LinkedHashMap<>();
        long untriggered = 0;
        for (int i = 0; i < dialects.size(); i++) {
            long dialect = 1L << i;
            untriggered |= dialects.get(i).triggers().isEmpty() ? dialect : 0;
            dialects.get(i).triggers().forEach(trigger -> sets.merge(trigger, dialect, (one, other) -> one | other));
        }
        always = untriggered;
        List<Entry> entries = new ArrayList<>();
        sets.forEach((trigger, set) -> entries.add(new Entry(trigger, Held.by(trigger.text()), set)));
        StringBuilder rarest = new StringBuilder();
        for (int i = 0; i < LineCharacters.COUNT; i++) {
            int number = i;
            byText[i] = entries.stream()
                    .filter(entry -> !entry.trigger().text().isEmpty())
                    .filter(entry -> LineCharacters.number(entry.trigger().rarest()) == number)
                    .toArray(Entry[]::new);
            byFirst[i] = entries.stream()
                    .filter(entry -> entry.trigger().first().indexOf(number) >= 0)
                    .toArray(Entry[]::new);
            rarest.append(byText[i].length > 0 ? String.valueOf((char) i) : "");
        }
        keys = Held.by(rarest.toString());
    }

    /** For each line the dialects to ask there, a bit for each in their order. */
    long[] candidates(Lines lines) {
        LineCharacters characters = lines.characters();
        long[] found = new long[lines.count()];
        for (int i = 0; i < found.length; i++) {
            found[i] |= always;
            if (characters.first(i) >= 0) {
                point(byFirst[characters.first(i)], lines, i, found);
            }
            for (long left = characters.low(i) & keys.low(); left != 0; left &= left - 1) {
                point(byText[Long.numberOfTrailingZeros(left)], lines, i, found);
            }
            for (long left = characters.high(i) & keys.high(); left != 0; left &= left - 1) {
                point(byText[Long.SIZE + Long.numberOfTrailingZeros(left)], lines, i, found);
            }
        }
        return found;
    }

    /** A trigger on a line points at the lines above or below where a block may start. */
    private static void point(Entry[] entries, Lines lines, int at, long[] found) {
        for (Entry entry : entries) {
            Trigger trigger = entry.trigger();
            if (lines.characters().hold(at, entry.characters()) && lines.get(at).contains(trigger.text())) {
                int last = Math.min(found.length - 1, at - trigger.nearest());
                for (int i = Math.max(0, at - trigger.farthest()); i <= last; i++) {
                    found[i] |= entry.dialects();
                }
            }
        }
    }
}
