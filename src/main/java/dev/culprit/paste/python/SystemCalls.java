package dev.culprit.paste.python;

import dev.culprit.paste.text.ResourceLines;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of the system calls in which processes wait; they stand in {@code syscalls.txt}. */
public final class SystemCalls {

    private static final Map<String, String> BY_NUMBER = load(ResourceLines.of(SystemCalls.class, "syscalls.txt"));

    private SystemCalls() {}

    /** Whether threads are known to wait in a call of this name. */
    public static boolean isOne(String name) {
        return BY_NUMBER.containsValue(name);
    }

    /** The name, or an empty string. */
    public static String name(String number) {
        return BY_NUMBER.getOrDefault(number, "");
    }

    static Map<String, String> load(List<ResourceLines.Entry> entries) {
        Map<String, String> names = new HashMap<>();
        for (ResourceLines.Entry entry : entries) {
            String[] parts = entry.text().split(" = ", -1);
            if (parts.length != 2 || parts[0].isEmpty() || !parts[0].chars().allMatch(Character::isDigit)) {
                throw entry.wrong("\"number = name\"");
            }
            names.put(parts[0], parts[1]);
        }
        return names;
    }
}
