package dev.culprit.paste;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Messages of the operating system, native libraries and process managers that tell of a failure; they stand in {@code
 * system-messages.txt}. A pattern is only tried on lines that hold its longest word.
 */
final class SystemMessages {

    private static final int LONGEST = 400;
    private static final Map<String, List<Message>> BY_WORD = load(ResourceLines.of("system-messages.txt"));

    private record Message(int rank, String source, NamePattern pattern) {}

    private SystemMessages() {}

    /** Who prints such a message; empty when nobody is known to. */
    static String source(String message) {
        String text = message.length() > LONGEST ? message.substring(0, LONGEST) : message;
        Message first = null;
        for (int at = 0; at < text.length(); ) {
            int end = wordEnd(text, at);
            if (end - at > 2) {
                first = first(text, text.substring(at, end), first);
            }
            at = Math.max(end, at + 1);
        }
        return first == null ? "" : first.source();
    }

    /** The message that stands first in the file, of the one found so far and those that the word leads to. */
    private static @Nullable Message first(String text, String word, @Nullable Message found) {
        Message first = found;
        for (Message known : BY_WORD.getOrDefault(word, List.of())) {
            boolean earlier = first == null || known.rank() < first.rank();
            if (earlier && known.pattern().matches(text)) {
                first = known;
            }
        }
        return first;
    }

    static Map<String, List<Message>> load(List<ResourceLines.Entry> entries) {
        Map<String, List<Message>> byWord = new HashMap<>();
        int rank = 0;
        for (ResourceLines.Entry entry : entries) {
            int colon = entry.text().indexOf(": ");
            String source = colon < 0 ? "" : entry.text().substring(0, colon);
            String words = colon < 0 ? "" : entry.text().substring(colon + 2).strip();
            String longest = longestWord(words);
            if (source.isEmpty() || source.indexOf(' ') >= 0 || longest.length() < 3) {
                throw entry.wrong("\"who: words of the message\", * for what changes");
            }
            byWord.computeIfAbsent(longest, word -> new ArrayList<>()).add(new Message(rank++, source, pattern(words)));
        }
        return byWord;
    }

    /** Anything may stand around the words, unless {@code ^} or {@code $} says otherwise. */
    private static NamePattern pattern(String words) {
        String start = words.startsWith("^") ? words.substring(1) : "*" + words;
        return new NamePattern(start.endsWith("$") ? start.substring(0, start.length() - 1) : start + "*");
    }

    private static String longestWord(String words) {
        String longest = "";
        for (int at = 0; at < words.length(); ) {
            int end = wordEnd(words, at);
            boolean whole = !words.startsWith("*", end) && (at == 0 || words.charAt(at - 1) != '*');
            if (whole && end - at > longest.length()) {
                longest = words.substring(at, end);
            }
            at = Math.max(end, at + 1);
        }
        return longest;
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && Cursor.isNamePart(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
