package dev.culprit.content;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Locale;

/**
 * A distribution that a script needs, as PEP 508 writes it: {@code gevent}, {@code celery[redis] >=5,<6}.
 *
 * @param name as PEP 503 normalises it
 * @param versions which of its versions will do
 */
public record Requirement(String name, VersionSpecifiers versions) {

    private static final Pattern FORM =
            Pattern.compile("([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\\s*(?:\\[[^\\]]*\\])?\\s*\\(?([^();]*)\\)?");

    /**
     * Reads a requirement. Markers ({@code ; python_version < "3"}) are not known.
     *
     * @throws IllegalArgumentException when it is none; the message says what is expected
     */
    static Requirement parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("\"" + text
                    + "\" names no distribution; expected its name, with bounds if need be, as in" + " \"celery >=5\"");
        }
        return new Requirement(normalize(matcher.group(1)), VersionSpecifiers.parse(matcher.group(2)));
    }

    /** The one way to write the name of a distribution. */
    public static String normalize(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[-_.]+", "-");
    }

    @Override
    public String toString() {
        return versions.toString().isEmpty() ? name : name + " " + versions;
    }
}
