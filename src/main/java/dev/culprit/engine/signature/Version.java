package dev.culprit.engine.signature;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A version of CPython or of a Python distribution, ordered as PEP 440 says: {@code 2.7.4rc1 < 2.7.4 < 2.7.4.post1 <
 * 2.7.10}. Versions of three plain numbers, and pre-releases of the form {@code 1.2.3-rc.1}, order as semver's do.
 */
public final class Version implements Comparable<Version> {

    private static final Pattern FORM = Pattern.compile("v?(?:(\\d{1,9})!)?(\\d{1,9}(?:\\.\\d{1,9}){0,9})"
            + "(?:[-_.]?(alpha|beta|preview|pre|rc|a|b|c)[-_.]?(\\d{0,9}))?"
            + "(?:[-_.]?(post|rev|r)[-_.]?(\\d{0,9})|-(\\d{1,9}))?"
            + "(?:[-_.]?(dev)[-_.]?(\\d{0,9}))?"
            + "(?:\\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?\\+?");

    /** The same few versions are asked for again and again: the ranges of each article that a paste might mean. */
    private static final Map<String, Optional<Version>> KNOWN = new ConcurrentHashMap<>();

    private static final int MOST_KNOWN = 5_000;
    private static final int LONGEST_KNOWN = 40;

    /** After every number, as {@code 1.0} is after {@code 1.0rc9}. */
    private static final int NONE_LAST = Integer.MAX_VALUE;

    private static final Comparator<Version> ORDER = Comparator.comparingInt((Version version) -> version.epoch)
            .thenComparing(version -> version.release, Version::compareReleases)
            .thenComparingInt(version -> version.stage)
            .thenComparingInt(version -> version.stageNumber)
            .thenComparingInt(version -> version.post)
            .thenComparingInt(version -> version.dev);

    private final String text;
    private final int epoch;
    private final List<Integer> release;
    private final int stage;
    private final int stageNumber;
    private final int post;
    private final int dev;

    private Version(String text, Matcher parts) {
        this.text = text;
        epoch = number(parts.group(1), 0);
        release = release(parts.group(2));
        boolean isPost = parts.group(5) != null || parts.group(7) != null;
        boolean isDev = parts.group(8) != null;
        stage = stage(parts.group(3), isDev && !isPost);
        stageNumber = number(parts.group(4), 0);
        post = isPost ? number(parts.group(7) == null ? parts.group(6) : parts.group(7), 0) : -1;
        dev = isDev ? number(parts.group(9), 0) : NONE_LAST;
    }

    /** The version, or empty when the text is none. */
    public static Optional<Version> parse(String text) {
        Optional<Version> known = KNOWN.get(text);
        if (known != null) {
            return known;
        }
        Optional<Version> read = read(text);
        if (text.length() <= LONGEST_KNOWN && KNOWN.size() < MOST_KNOWN) {
            KNOWN.put(text, read);
        }
        return read;
    }

    private static Optional<Version> read(String text) {
        Matcher matcher = FORM.matcher(text.strip().toLowerCase(Locale.ROOT));
        return matcher.matches() ? Optional.of(new Version(text.strip(), matcher)) : Optional.empty();
    }

    /**
     * The version.
     *
     * @throws IllegalArgumentException when the text is not of the form of PEP 440
     */
    public static Version of(String text) {
        return parse(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "\"" + text + "\" is not a version; expected numbers and dots as in 2.7.4 or 3.13.0rc1"));
    }

    /** How many numbers the release has: 2 for {@code 2.7}. */
    int precision() {
        return release.size();
    }

    /** The first version that does not start with the same numbers: 2.8.dev0 for {@code 2.7}. */
    Version afterAllThatStartLikeThis() {
        List<Integer> next = new ArrayList<>(release);
        next.set(next.size() - 1, next.get(next.size() - 1) + 1);
        return of(String.join(".", next.stream().map(String::valueOf).toList()) + ".dev0");
    }

    private static List<Integer> release(String text) {
        List<Integer> numbers = new ArrayList<>();
        for (String part : text.split("\\.")) {
            numbers.add(Integer.parseInt(part));
        }
        return List.copyOf(numbers);
    }

    private static int number(@Nullable String text, int otherwise) {
        return text == null || text.isEmpty() ? otherwise : Integer.parseInt(text);
    }

    private static int stage(@Nullable String word, boolean development) {
        if (word == null) {
            return development ? 0 : 4;
        }
        return switch (word.charAt(0)) {
            case 'a' -> 1;
            case 'b' -> 2;
            default -> 3;
        };
    }

    private static int compareReleases(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
            int difference = Integer.compare(i < one.size() ? one.get(i) : 0, i < other.size() ? other.get(i) : 0);
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    @Override
    public int compareTo(Version other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Version version && compareTo(version) == 0;
    }

    @Override
    public int hashCode() {
        int size = release.size();
        while (size > 1 && release.get(size - 1) == 0) {
            size--;
        }
        return java.util.Objects.hash(epoch, release.subList(0, size), stage, stageNumber, post, dev);
    }

    @Override
    public String toString() {
        return text;
    }
}
