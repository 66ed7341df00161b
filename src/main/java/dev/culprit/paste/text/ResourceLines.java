package dev.culprit.paste.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads a word list beside a class: each line is an entry, and {@code #} starts a comment. */
public final class ResourceLines {

    private ResourceLines() {}

    /**
     * An entry.
     *
     * @param text the entry without comment and surrounding blanks
     * @param place file and line, for error messages
     */
    public record Entry(String text, String place) {

        /** Makes the exception that names the file, the line, the entry and what was expected. */
        public IllegalStateException wrong(String expected) {
            return new IllegalStateException(place + ": \"" + text + "\" is not understood; expected " + expected);
        }
    }

    /** Returns all entries of a file beside the class. */
    public static List<Entry> of(Class<?> owner, String file) {
        try (InputStream in = owner.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing beside " + owner.getName());
            }
            return read(file, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    static List<Entry> read(String file, BufferedReader reader) throws IOException {
        List<Entry> entries = new ArrayList<>();
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            int comment = line.indexOf('#');
            String entry = (comment < 0 ? line : line.substring(0, comment)).strip();
            if (!entry.isEmpty()) {
                entries.add(new Entry(entry, file + ":" + number));
            }
        }
        return entries;
    }
}
