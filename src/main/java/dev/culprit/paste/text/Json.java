package dev.culprit.paste.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON value of a text, from left to right: in one line or in many. What was cut off, or is no JSON, ends all
 * that is open.
 */
public final class Json {

    private static final int DEEPEST = 24;

    private final String text;
    private int at;
    private boolean broken;

    private Json(String text, int at) {
        this.text = text;
        this.at = at;
    }

    /**
     * A value, with its place in the text.
     *
     * @param text the string without its escapes, or what else is written there; empty for objects and arrays
     * @param members the members of an object
     * @param items the items of an array
     * @param start where it starts; of a string, behind the quotation mark
     * @param end where it ends; of a string, before the quotation mark
     */
    public record Value(String text, Map<String, Value> members, List<Value> items, int start, int end) {

        /** The same value in a text that has so many characters more in front. */
        public Value moved(int by) {
            return new Value(text, members, items, start + by, end + by);
        }

        /** The text of a member that is a string or a number; empty when there is none. */
        public String member(String name) {
            Value member = members.get(name);
            return member == null ? "" : member.text();
        }

        /** The items of a member that is an array. */
        public List<Value> itemsOf(String name) {
            Value member = members.get(name);
            return member == null ? List.of() : member.items();
        }
    }

    /** The object or array that starts here; null when none does. */
    public static @Nullable Value at(String text, int from) {
        boolean opens = from < text.length() && "{[".indexOf(text.charAt(from)) >= 0;
        return opens ? new Json(text, from).value(0) : null;
    }

    /** The string whose quotation mark stands here, as far as it goes. */
    public static Value string(String text, int from) {
        return new Json(text, from).string();
    }

    private @Nullable Value value(int depth) {
        space();
        if (at >= text.length() || depth > DEEPEST) {
            broken = true;
            return null;
        }
        return switch (text.charAt(at)) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> string();
            default -> word();
        };
    }

    private Value object(int depth) {
        int start = at++;
        Map<String, Value> members = new LinkedHashMap<>();
        while (!closes('}') && !broken) {
            if (at >= text.length() || text.charAt(at) != '"') {
                broken = true;
                break;
            }
            String name = string().text();
            space();
            broken |= !accept(':');
            Value member = broken ? null : value(depth + 1);
            if (member != null) {
                members.put(name, member);
            }
            separator('}');
        }
        return new Value("", members, List.of(), start, at);
    }

    private Value array(int depth) {
        int start = at++;
        List<Value> items = new ArrayList<>();
        while (!closes(']') && !broken) {
            Value item = value(depth + 1);
            if (item != null) {
                items.add(item);
            }
            separator(']');
        }
        return new Value("", Map.of(), items, start, at);
    }

    /** Steps over the bracket that closes, when it stands here. */
    private boolean closes(char bracket) {
        space();
        return !broken && accept(bracket);
    }

    private void separator(char bracket) {
        space();
        boolean goesOn = !broken && (accept(',') || (at < text.length() && text.charAt(at) == bracket));
        broken |= !goesOn;
    }

    private Value string() {
        int start = ++at;
        StringBuilder plain = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '"') {
            if (text.charAt(at) == '\\' && at + 1 < text.length()) {
                at = JsonEscape.read(text, at, plain);
            } else {
                plain.append(text.charAt(at++));
            }
        }
        int end = at;
        broken |= !accept('"');
        return new Value(plain.toString(), Map.of(), List.of(), start, end);
    }

    /** A number, {@code true}, {@code null}. */
    private @Nullable Value word() {
        int start = at;
        while (at < text.length() && (Cursor.isNamePart(text.charAt(at)) || "+-.".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        broken |= at == start;
        String word = text.substring(start, at);
        return broken || word.equals("null") ? null : new Value(word, Map.of(), List.of(), start, at);
    }

    private void space() {
        while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private boolean accept(char c) {
        boolean stands = at < text.length() && text.charAt(at) == c;
        at += stands ? 1 : 0;
        return stands;
    }
}
