package dev.culprit.paste.fact;

import dev.culprit.paste.python.Distributions;
import dev.culprit.paste.text.WordCharacters;

/** Reads the library, and its version where an egg or a dist-info names it, behind {@code site-packages}. */
final class InstalledPackages {

    private static final int LONGEST = 100;

    private final String value;
    private final SeenVersions seen;

    InstalledPackages(String value, SeenVersions seen) {
        this.value = value;
        this.seen = seen;
    }

    /** The word {@code packages} stands between these offsets. */
    void read(int from, int end) {
        int before = from - (value.startsWith("site-", from - 5) || value.startsWith("dist-", from - 5) ? 5 : 0);
        if (before == from || end >= value.length() || "/\\".indexOf(value.charAt(end)) < 0) {
            return;
        }
        int start = end;
        while (start < value.length() && "/\\".indexOf(value.charAt(start)) >= 0) {
            start++;
        }
        int to = start;
        while (to < value.length()
                && to - start < LONGEST
                && !Character.isWhitespace(value.charAt(to))
                && "/\\\"':,)>".indexOf(value.charAt(to)) < 0) {
            to++;
        }
        if (to > start) {
            component(value.substring(start, to), start, to);
        }
    }

    private void component(String component, int from, int to) {
        int dash = component.indexOf('-');
        if (dash > 0 && (component.contains(".egg") || component.endsWith("-info"))) {
            int end = VersionText.end(component, dash + 1);
            seen.add(Distributions.of(component.substring(0, dash)), component.substring(dash + 1, end), from, to);
            return;
        }
        int dot = component.indexOf('.');
        String module = dot < 0 ? component : component.substring(0, dot);
        boolean plain = !module.isEmpty() && module.chars().allMatch(c -> WordCharacters.isPart((char) c));
        if (plain && !module.startsWith("__")) {
            seen.add(Distributions.of(module), "", from, from + module.length());
        }
    }
}
