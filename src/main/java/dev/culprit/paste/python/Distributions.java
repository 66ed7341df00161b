package dev.culprit.paste.python;

import dev.culprit.paste.text.ResourceLines;
import dev.culprit.paste.text.WordShapes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Maps import names to distributions, and knows the libraries whose mere name is telling. */
public final class Distributions {

    private static final Map<String, String> BY_MODULE = byModule();
    private static final Set<String> KNOWN = known();
    private static final WordShapes KNOWN_SHAPES = new WordShapes();

    static {
        KNOWN.forEach(KNOWN_SHAPES::add);
    }

    private Distributions() {}

    /** The distribution that an import name belongs to. */
    public static String of(String module) {
        String top = module.indexOf('.') < 0 ? module : module.substring(0, module.indexOf('.'));
        String known = BY_MODULE.getOrDefault(module, BY_MODULE.getOrDefault(top, top));
        return known.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the mere name in this range of a text, in any case, can show a library; rules out most words. */
    public static boolean mayBeKnown(String text, int from, int to) {
        return KNOWN_SHAPES.mayHold(text, from, to);
    }

    /** Whether the mere name shows the library; in lower case. */
    public static boolean isKnown(String name) {
        return KNOWN.contains(name);
    }

    /** Whether a folder of this name holds a known library. */
    static boolean isImported(String folder) {
        return KNOWN.contains(folder) || BY_MODULE.containsKey(folder) || BY_MODULE.containsValue(folder);
    }

    private static Map<String, String> byModule() {
        Map<String, String> names = new HashMap<>();
        for (ResourceLines.Entry entry : ResourceLines.of(Distributions.class, "distributions.txt")) {
            int equals = entry.text().indexOf('=');
            if (equals < 1 || equals == entry.text().length() - 1) {
                throw entry.wrong("import name = distribution");
            }
            names.put(
                    entry.text().substring(0, equals).strip(),
                    entry.text().substring(equals + 1).strip());
        }
        return names;
    }

    private static Set<String> known() {
        Set<String> names = new HashSet<>();
        for (ResourceLines.Entry entry : ResourceLines.of(Distributions.class, "known-libraries.txt")) {
            if (entry.text().indexOf(' ') >= 0) {
                throw entry.wrong("one distribution");
            }
            names.add(entry.text());
        }
        return names;
    }
}
