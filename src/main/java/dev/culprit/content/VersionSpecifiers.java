package dev.culprit.content;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.culprit.engine.signature.Version;
import java.util.ArrayList;
import java.util.List;

/** Bounds on a version as PEP 440 writes them: {@code >=3.7,<3.12,!=3.9.*}, or nothing at all. */
public final class VersionSpecifiers {

    private static final String FORM = "versions with <, <=, ==, !=, >=, > or ~=, as in \">=3.7,<3.12\"";
    private static final Pattern PART = Pattern.compile("(~=|==|!=|<=|>=|<|>)\\s*([^\\s*]+?)(\\.\\*)?");

    private record Bound(String operator, Version version, boolean prefix) {

        boolean allows(Version seen) {
            int order = seen.compareTo(version);
            return switch (operator) {
                case "<" -> order < 0;
                case "<=" -> order <= 0;
                case ">" -> order > 0;
                case ">=" -> order >= 0;
                case "!=" -> !isSame(seen, order);
                case "~=" -> order >= 0 && startsWith(seen, withoutLast(version.toString()));
                default -> isSame(seen, order);
            };
        }

        private boolean isSame(Version seen, int order) {
            return prefix ? startsWith(seen, version.toString()) : order == 0;
        }

        private static String withoutLast(String version) {
            int dot = version.lastIndexOf('.');
            return dot < 0 ? version : version.substring(0, dot);
        }

        private static boolean startsWith(Version seen, String start) {
            String text = seen.toString();
            return text.startsWith(start)
                    && (text.length() == start.length() || !Character.isDigit(text.charAt(start.length())));
        }
    }

    private final String text;
    private final List<Bound> bounds;

    private VersionSpecifiers(String text, List<Bound> bounds) {
        this.text = text;
        this.bounds = List.copyOf(bounds);
    }

    /**
     * Reads specifiers.
     *
     * @throws IllegalArgumentException when a part is not an operator and a version; the message says what is expected
     */
    public static VersionSpecifiers parse(String text) {
        List<Bound> bounds = new ArrayList<>();
        for (String part : text.strip().split(",")) {
            if (!part.isBlank()) {
                bounds.add(bound(part.strip()));
            }
        }
        return new VersionSpecifiers(text.strip(), bounds);
    }

    private static Bound bound(String part) {
        Matcher matcher = PART.matcher(part);
        if (!matcher.matches() || Version.parse(matcher.group(2)).isEmpty()) {
            throw new IllegalArgumentException("\"" + part + "\" bounds no version; expected " + FORM);
        }
        return new Bound(matcher.group(1), Version.of(matcher.group(2)), matcher.group(3) != null);
    }

    /** Whether a version is within all bounds; one that cannot be read is within none. */
    public boolean allow(String version) {
        return bounds.isEmpty()
                || Version.parse(version)
                        .filter(seen -> bounds.stream().allMatch(bound -> bound.allows(seen)))
                        .isPresent();
    }

    @Override
    public String toString() {
        return text;
    }
}
