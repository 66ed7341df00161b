package dev.culprit.paste.cleaning;

import dev.culprit.paste.text.Cursor;
import dev.culprit.paste.text.MappedText;
import dev.culprit.paste.text.TextEditor;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns HTML entities and the tags that surround pasted code back into the characters they stand for. */
final class HtmlText implements Cleaning {

    private static final int LONGEST_ENTITY = 8;
    private static final int LONGEST_TAG = 400;
    private static final Map<String, String> ENTITIES =
            Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'", "nbsp", " ");
    private static final Set<String> BREAKS = Set.of("br", "p", "div", "pre", "li", "tr", "blockquote");
    private static final Set<String> MARKS = Set.of(
            "code", "span", "b", "i", "em", "strong", "a", "font", "tt", "samp", "td", "ul", "ol", "table", "tbody",
            "kbd", "html", "body");

    @Override
    public String what() {
        return "HTML entities and tags decoded";
    }

    @Override
    public MappedText clean(MappedText text) {
        String value = text.value();
        boolean tags = value.contains("<br") || value.contains("</") || value.contains("<pre") || value.contains("<p>");
        if (!tags && value.indexOf('&') < 0) {
            return text;
        }
        TextEditor editor = new TextEditor(text);
        for (int i = 0; i < value.length(); ) {
            char c = value.charAt(i);
            if (c == '&') {
                i = entity(value, i, editor);
            } else if (c == '<' && tags) {
                i = tag(value, i, editor);
            } else {
                i++;
            }
        }
        return editor.done();
    }

    private static int entity(String value, int at, TextEditor editor) {
        int end = Cursor.find(value, ';', at + 1, Math.min(value.length(), at + 2 + LONGEST_ENTITY));
        String character = end < 0 ? null : decode(value.substring(at + 1, end));
        if (character == null) {
            return at + 1;
        }
        editor.replace(at, end + 1, character);
        return end + 1;
    }

    private static @Nullable String decode(String name) {
        if (!name.startsWith("#")) {
            return ENTITIES.get(name);
        }
        boolean hex = name.startsWith("#x") || name.startsWith("#X");
        try {
            int code = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
            return code == '\n' || (code >= ' ' && code < 0xd800) ? String.valueOf((char) code) : null;
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }

    private static int tag(String value, int at, TextEditor editor) {
        int from = value.startsWith("</", at) ? at + 2 : at + 1;
        int nameEnd = from;
        while (nameEnd < value.length() && nameEnd < from + 12 && Character.isLetter(value.charAt(nameEnd))) {
            nameEnd++;
        }
        String name = value.substring(from, nameEnd).toLowerCase(Locale.ROOT);
        boolean breaks = BREAKS.contains(name);
        if (!breaks && !MARKS.contains(name)) {
            return at + 1;
        }
        int end = tagEnd(value, nameEnd);
        if (end < 0) {
            return at + 1;
        }
        editor.replace(at, end, breaks && !followedByNewline(value, end) ? "\n" : "");
        return end;
    }

    private static boolean followedByNewline(String value, int end) {
        return end >= value.length() || value.charAt(end) == '\n';
    }

    private static int tagEnd(String value, int nameEnd) {
        int limit = Math.min(value.length(), nameEnd + LONGEST_TAG);
        if (nameEnd >= limit || " \t/>".indexOf(value.charAt(nameEnd)) < 0) {
            return -1;
        }
        for (int i = nameEnd; i < limit; i++) {
            char c = value.charAt(i);
            if (c == '>') {
                return i + 1;
            }
            if (c == '\n' || c == '<') {
                return -1;
            }
        }
        return -1;
    }
}
