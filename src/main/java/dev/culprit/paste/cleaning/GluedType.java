package dev.culprit.paste.cleaning;

import dev.culprit.paste.python.ExceptionNames;
import dev.culprit.paste.python.StdlibModules;
import dev.culprit.paste.text.Cursor;

/** Finds the type of an exception in a name to which the end of the line before is glued. */
final class GluedType {

    private static final int LONGEST = 200;

    private GluedType() {}

    /** Column where a type starts that ends with the name, when a colon or nothing follows it; else -1. */
    static int in(String line, int from, int to) {
        boolean message = line.startsWith(": ", to) || (line.startsWith(":", to) && to + 1 == line.length());
        if (to <= from || to - from > LONGEST || !(message || to == line.length())) {
            return -1;
        }
        int simple = Math.max(from, line.lastIndexOf('.', to - 1) + 1);
        int type = simpleStart(line, simple, to);
        if (type < 0 || (!message && !ExceptionNames.isWholeLine(line.substring(type, to)))) {
            return -1;
        }
        return type > simple ? type : moduleStart(line, from, simple);
    }

    /** The first capital from which on the name is an exception's. */
    private static int simpleStart(String line, int from, int to) {
        for (int start = from; start < to; start++) {
            boolean capital = Character.isUpperCase(line.charAt(start))
                    && (start == from || !Character.isUpperCase(line.charAt(start - 1)));
            boolean hidden = start == from && line.charAt(start) == '_';
            if ((capital || hidden) && ExceptionNames.contains(bare(line.substring(start, to)))) {
                return start;
            }
        }
        return -1;
    }

    private static String bare(String name) {
        return name.startsWith("_") ? name.substring(1) : name;
    }

    /** The longest known module before the type, which may itself be glued to a name. */
    private static int moduleStart(String line, int from, int simple) {
        if (simple == from) {
            return from;
        }
        String module = line.substring(from, simple - 1);
        for (int start = 0; start < module.length(); start++) {
            String top = new Cursor(module, start).until('.');
            boolean private_ = start > 0 && module.charAt(start) == '_' && module.charAt(start - 1) != '_';
            if (private_ && StdlibModules.contains(top)) {
                return from + start;
            }
        }
        return from;
    }
}
