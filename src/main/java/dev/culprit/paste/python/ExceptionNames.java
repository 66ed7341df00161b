package dev.culprit.paste.python;

import dev.culprit.paste.text.ResourceLines;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Recognises exceptions by their names, which stand in {@code exception-names.txt}. */
public final class ExceptionNames {

    private static final Set<String> WHOLE = new HashSet<>();
    private static final List<String> ENDINGS = new ArrayList<>();
    private static final int LONG = 10;

    static {
        for (ResourceLines.Entry entry : ResourceLines.of(ExceptionNames.class, "exception-names.txt")) {
            String name = entry.text().startsWith("*") ? entry.text().substring(1) : entry.text();
            if (name.isEmpty() || !name.chars().allMatch(Character::isLetter)) {
                throw entry.wrong("a name, or * and the end of a name");
            }
            if (name.length() < entry.text().length()) {
                ENDINGS.add(name);
            } else {
                WHOLE.add(name);
            }
        }
    }

    private ExceptionNames() {}

    /** The name of a type without its module. */
    public static String simple(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    /** Whether a name without its module is known as an exception's. */
    public static boolean contains(String simple) {
        return !simple.isEmpty()
                && Character.isUpperCase(simple.charAt(0))
                && (WHOLE.contains(simple) || hasKnownEnd(simple));
    }

    private static boolean hasKnownEnd(String simple) {
        for (int i = 0; i < ENDINGS.size(); i++) {
            String end = ENDINGS.get(i);
            if (simple.endsWith(end) && simple.length() > end.length()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line that holds nothing but the name is an exception. */
    public static boolean isWholeLine(String simple) {
        boolean error = simple.endsWith("Error") || simple.endsWith("Exception");
        return WHOLE.contains(simple) || (error && simple.length() >= LONG && contains(simple));
    }

    /** {@code BrokenProcessPool}: two words or more, each with its capital. */
    public static boolean isCamelCase(String name) {
        int humps = 0;
        for (int i = 0; i + 1 < name.length(); i++) {
            if (Character.isUpperCase(name.charAt(i)) && Character.isLowerCase(name.charAt(i + 1))) {
                humps++;
            }
        }
        return humps >= 2 && name.indexOf('_') < 0 && Character.isUpperCase(name.charAt(0));
    }
}
