package dev.culprit.paste.cleaning;

import dev.culprit.paste.text.Lines;
import dev.culprit.paste.text.MappedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Pulls apart the lines of several processes, threads or containers that wrote into one another's tracebacks, where what
 * stands before every line tells them apart. The lines of a run are brought together by their source, in their order.
 */
final class Interleaving implements Cleaning {

    @Override
    public String what() {
        return "lines of several sources pulled apart by their prefixes";
    }

    @Override
    public MappedText clean(MappedText text) {
        LineSources sources = LineSources.of(text.lines());
        if (sources == null) {
            return text;
        }
        Lines lines = text.lines();
        String[] keys = new String[lines.count()];
        Arrays.setAll(keys, line -> sources.key(lines.get(line)));
        List<Integer> order = order(keys);
        return order.isEmpty()
                ? text
                : LineOrder.apply(
                        text, order.stream().mapToInt(Integer::intValue).toArray());
    }

    /** The lines in their new order; empty when no run is interleaved. */
    private static List<Integer> order(String[] keys) {
        List<Integer> order = new ArrayList<>(keys.length);
        boolean changed = false;
        for (int from = 0; from < keys.length; ) {
            int to = from;
            Map<String, List<Integer>> bySource = new LinkedHashMap<>();
            int switches = 0;
            while (to < keys.length && !keys[to].isEmpty()) {
                switches += to > from && !keys[to].equals(keys[to - 1]) ? 1 : 0;
                bySource.computeIfAbsent(keys[to], key -> new ArrayList<>()).add(to);
                to++;
            }
            changed |= switches >= bySource.size() && bySource.size() > 1;
            bySource.values().forEach(order::addAll);
            if (to == from) {
                order.add(to++);
            }
            from = to;
        }
        return changed ? order : List.of();
    }
}
