package dev.culprit.paste.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds known phrases in a line; a {@code *} in a phrase stands for what changes. A line is only compared with the
 * phrases whose longest word it contains.
 */
public final class PhraseIndex {

    /** Characters of a line that are looked at. */
    public static final int LONGEST = 400;

    private final int shortestWord;
    private final Map<String, List<Phrase>> byWord = new HashMap<>();
    private final WordShapes shapes = new WordShapes();
    private int count;

    /**
     * A phrase in a line.
     *
     * @param value what the phrase stands for
     * @param rank its place in the file
     * @param start column where its words start
     * @param end column after them
     */
    public record Found(String value, int rank, int start, int end) {}

    private record Phrase(String value, int rank, boolean first, boolean last, List<String> parts) {}

    public PhraseIndex(int shortestWord) {
        this.shortestWord = shortestWord;
    }

    /**
     * Adds an entry {@code value: words}; {@code ^} and {@code $} tie the words to the start and the end of the line.
     */
    public void add(ResourceLines.Entry entry, String expected) {
        int colon = entry.text().indexOf(": ");
        String value = colon < 0 ? "" : entry.text().substring(0, colon);
        String words = colon < 0 ? "" : entry.text().substring(colon + 2).strip();
        String longest = longestWord(words);
        if (value.isEmpty() || value.indexOf(' ') >= 0 || longest.length() < shortestWord) {
            throw entry.wrong(expected);
        }
        boolean first = words.startsWith("^");
        boolean last = words.endsWith("$");
        String bare = words.substring(first ? 1 : 0, words.length() - (last ? 1 : 0));
        shapes.add(longest);
        byWord.computeIfAbsent(longest, word -> new ArrayList<>())
                .add(new Phrase(value, count++, first, last, List.of(bare.split("\\*", -1))));
    }

    /** Adds the words by which phrases are found. */
    public void addWords(WordShapes others) {
        byWord.keySet().forEach(others::add);
    }

    /** Returns the phrase of the line that comes first in the file; only the first 400 characters are searched. */
    @Nullable
    public Found first(String line, int from) {
        String text = line.length() > from + LONGEST ? line.substring(0, from + LONGEST) : line;
        Found first = null;
        for (int at = from; at < text.length(); ) {
            int end = wordEnd(text, at);
            if (end - at >= shortestWord && shapes.mayHold(text, at, end)) {
                first = first(text, from, text.substring(at, end), first);
            }
            at = Math.max(end, at + 1);
        }
        return first;
    }

    private @Nullable Found first(String text, int from, String word, @Nullable Found found) {
        Found first = found;
        List<Phrase> phrases = byWord.getOrDefault(word, List.of());
        for (int i = 0; i < phrases.size(); i++) {
            Phrase phrase = phrases.get(i);
            if (first == null || phrase.rank() < first.rank()) {
                Found match = match(text, from, phrase);
                first = match == null ? first : match;
            }
        }
        return first;
    }

    private static @Nullable Found match(String text, int from, Phrase phrase) {
        List<String> parts = phrase.parts();
        int start = phrase.first() ? from : text.indexOf(parts.get(0), from);
        if (start < 0 || !text.startsWith(parts.get(0), start)) {
            return null;
        }
        int at = start + parts.get(0).length();
        for (int i = 1; i < parts.size(); i++) {
            String part = parts.get(i);
            int next = text.indexOf(part, at);
            if (next < 0) {
                return null;
            }
            at = part.isEmpty() ? at : next + part.length();
        }
        boolean open = parts.size() > 1 && parts.get(parts.size() - 1).isEmpty();
        int end = open ? text.length() : at;
        return phrase.last() && end < text.length() ? null : new Found(phrase.value(), phrase.rank(), start, end);
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
        return wordEnd(text, from, text.length());
    }

    public static int wordEnd(String text, int from, int limit) {
        int end = from;
        while (end < limit && Cursor.isNamePart(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
