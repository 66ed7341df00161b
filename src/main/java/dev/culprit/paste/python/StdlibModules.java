package dev.culprit.paste.python;

import dev.culprit.paste.text.ResourceLines;
import java.util.HashSet;
import java.util.Set;

/** The names of the standard library's top-level modules. */
public final class StdlibModules {

    private static final Set<String> NAMES = load();

    private StdlibModules() {}

    public static boolean contains(String module) {
        int dot = module.indexOf('.');
        return NAMES.contains(dot < 0 ? module : module.substring(0, dot));
    }

    private static Set<String> load() {
        Set<String> names = new HashSet<>();
        for (ResourceLines.Entry entry : ResourceLines.of(StdlibModules.class, "stdlib-modules.txt")) {
            if (entry.text().indexOf(' ') >= 0) {
                throw entry.wrong("one module name");
            }
            names.add(entry.text());
        }
        return Set.copyOf(names);
    }
}
