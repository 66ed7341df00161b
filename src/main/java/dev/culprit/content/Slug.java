package dev.culprit.content;

import com.google.re2j.Pattern;
import java.text.Normalizer;
import java.util.Locale;

/** The name of an article in folders, addresses and answers. */
final class Slug {

    static final String FORM = "lower-case letters, digits and single hyphens, at most 100 characters";

    private static final int MOST_CHARACTERS = 100;
    private static final Pattern VALID = Pattern.compile("[\\p{Ll}\\p{Lo}\\p{Nd}]+(?:-[\\p{Ll}\\p{Lo}\\p{Nd}]+)*");
    private static final Pattern DATED = Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}-(.+)");

    private Slug() {}

    static boolean isValid(String text) {
        return text.length() <= MOST_CHARACTERS && VALID.matches(text);
    }

    /** A slug made from a title or file name; may be empty when nothing of it can stand in a slug. */
    static String of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String slug = plain.replaceAll("[^\\p{Ll}\\p{Lo}\\p{Nd}]+", "-").replaceAll("^-|-$", "");
        if (slug.length() > MOST_CHARACTERS) {
            slug = slug.substring(0, MOST_CHARACTERS).replaceAll("-[^-]*$", "");
        }
        return slug;
    }

    /** The slug of a file name without its ending; Jekyll puts the date before it. */
    static String ofFileName(String name) {
        var dated = DATED.matcher(name);
        return of(dated.matches() ? dated.group(1) : name);
    }
}
