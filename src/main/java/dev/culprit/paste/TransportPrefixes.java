package dev.culprit.paste;

import java.util.ArrayList;
import java.util.Arrays;
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
    public Text clean(Text text) {
        Text current = text;
        for (int layer = 0; layer < MOST_LAYERS; layer++) {
            Text next = layer(current);
            if (next == current) {
                break;
            }
            current = next;
        }
        return current;
    }

    private static Text layer(Text text) {
        Lines lines = text.lines();
        TextEditor editor = new TextEditor(text);
        int[] ends = new int[lines.count()];
        for (TransportPrefix prefix : ALL) {
            mark(lines, prefix, ends);
        }
        for (int i = 0; i < lines.count(); i++) {
            editor.drop(lines.start(i), lines.start(i) + ends[i]);
        }
        return editor.done();
    }

    private static void mark(Lines lines, TransportPrefix prefix, int[] ends) {
        List<Integer> run = new ArrayList<>();
        int[] found = new int[lines.count()];
        Arrays.fill(found, 0);
        for (int i = 0; i <= lines.count(); i++) {
            int end = i < lines.count() && ends[i] == 0 ? prefix.end(lines.get(i)) : 0;
            if (end > 0) {
                found[i] = end;
                run.add(i);
            } else if (i == lines.count() || !lines.isBlank(i)) {
                if (run.size() >= prefix.leastLines() && prefix.accepts(lines, run)) {
                    run.forEach(line -> ends[line] = found[line]);
                }
                run.clear();
            }
        }
    }
}
