package dev.culprit.paste.cleaning;

import dev.culprit.paste.text.Lines;
import dev.culprit.paste.text.MappedText;
import dev.culprit.paste.text.TextEditor;
import java.util.List;

/**
 * Takes away what collectors of output put before every line: compose, journald and syslog, kubectl and CI services,
 * Apache, grep, pytest. A weak prefix must run through several lines.
 */
final class TransportPrefixes implements Cleaning {

    private static final int MOST_LAYERS = 3;
    private static final List<TransportPrefix> ALL = List.of(TransportPrefix.values());

    @Override
    public String what() {
        return "prefixes of collectors of output taken away";
    }

    @Override
    public MappedText clean(MappedText text) {
        MappedText current = text;
        for (int layer = 0; layer < MOST_LAYERS; layer++) {
            MappedText next = layer(current);
            if (next == current) {
                break;
            }
            current = next;
        }
        return current;
    }

    private static MappedText layer(MappedText text) {
        Lines lines = text.lines();
        TextEditor editor = new TextEditor(text);
        int[] ends = new int[lines.count()];
        int[] found = new int[lines.count()];
        int[] run = new int[lines.count()];
        for (TransportPrefix prefix : ALL) {
            mark(lines, prefix, ends, found, run);
        }
        for (int i = 0; i < lines.count(); i++) {
            editor.drop(lines.start(i), lines.start(i) + ends[i]);
        }
        return editor.done();
    }

    /** Two arrays are lent, because six prefixes would make six of each. */
    private static void mark(Lines lines, TransportPrefix prefix, int[] ends, int[] found, int[] run) {
        int length = 0;
        for (int i = 0; i <= lines.count(); i++) {
            int end = i < lines.count() && ends[i] == 0 ? prefix.end(lines.get(i)) : 0;
            if (end > 0) {
                found[i] = end;
                run[length++] = i;
            } else if (i == lines.count() || !lines.isBlank(i)) {
                if (length >= prefix.leastLines() && prefix.accepts(lines, run, length)) {
                    for (int k = 0; k < length; k++) {
                        ends[run[k]] = found[run[k]];
                    }
                }
                length = 0;
            }
        }
    }
}
