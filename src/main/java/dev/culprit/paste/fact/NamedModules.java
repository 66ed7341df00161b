package dev.culprit.paste.fact;

import dev.culprit.paste.text.Cursor;
import java.util.function.Consumer;

/** Modules that a text shows as {@code repr}: {@code <module 'threading' from '...'>}, with or without its brackets. */
final class NamedModules {

    private static final String MODULE = "module '";

    private NamedModules() {}

    static void in(String text, Consumer<String> found) {
        for (int at = text.indexOf(MODULE); at >= 0; at = text.indexOf(MODULE, at + 1)) {
            String name = new Cursor(text, at + MODULE.length()).dottedName();
            if (!name.isEmpty()) {
                found.accept(name);
            }
        }
    }
}
