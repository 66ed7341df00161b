package dev.culprit.paste.text;

import java.util.List;

/** Matches names; {@code *} stands for any characters. The time is linear, because the parts are searched greedily. */
public final class NamePattern {

    private final List<String> parts;

    public NamePattern(String pattern) {
        this.parts = List.of(pattern.split("\\*", -1));
    }

    public boolean matches(String name) {
        String first = parts.get(0);
        String last = parts.get(parts.size() - 1);
        if (parts.size() == 1) {
            return name.equals(first);
        }
        if (name.length() < first.length() + last.length() || !name.startsWith(first) || !name.endsWith(last)) {
            return false;
        }
        int at = first.length();
        for (String part : parts.subList(1, parts.size() - 1)) {
            int found = name.indexOf(part, at);
            if (found < 0) {
                return false;
            }
            at = found + part.length();
        }
        return at <= name.length() - last.length();
    }
}
