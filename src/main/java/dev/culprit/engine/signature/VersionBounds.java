package dev.culprit.engine.signature;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Bounds on a version as predicates write them: {@code >=1.0 <1.1}, {@code ==2.7.5}, or nothing at all. */
public final class VersionBounds {

    private record Bound(String operator, Version version) {

        Containment holds(SeenInterval seen) {
            return switch (operator) {
                case "<" -> Containment.of(seen.isBefore(version), seen.isFrom(version));
                case "<=" -> Containment.of(seen.isUpTo(version), seen.isAfter(version));
                case ">" -> Containment.of(seen.isAfter(version), seen.isUpTo(version));
                case ">=" -> Containment.of(seen.isFrom(version), seen.isBefore(version));
                default ->
                    Containment.of(
                            seen.exact() && seen.from().equals(version),
                            seen.isBefore(version) || seen.isAfter(version));
            };
        }
    }

    private final List<Bound> bounds;

    private VersionBounds(List<Bound> bounds) {
        this.bounds = List.copyOf(bounds);
    }

    /**
     * Reads bounds.
     *
     * @throws IllegalArgumentException when a part is not an operator and a version
     */
    public static VersionBounds parse(String text) {
        List<Bound> bounds = new ArrayList<>();
        for (String part : text.replace(',', ' ').strip().split("\\s+")) {
            if (!part.isEmpty()) {
                bounds.add(bound(part, text));
            }
        }
        return new VersionBounds(bounds);
    }

    private static Bound bound(String part, String text) {
        for (String operator : List.of("<=", ">=", "==", "<", ">")) {
            if (part.startsWith(operator)) {
                return new Bound(operator, Version.of(part.substring(operator.length())));
            }
        }
        throw new IllegalArgumentException("\"" + part + "\" in \"" + text
                + "\" is not a version bound; expected <, <=, ==, >= or > with a version, as in >=1.0 <1.1");
    }

    /** Whether a seen version of that package is within the bounds; without bounds any is, even an unknown one. */
    public Containment hold(String packageName, String seen) {
        if (bounds.isEmpty()) {
            return Containment.YES;
        }
        Optional<SeenInterval> interval = SeenInterval.of(packageName, seen);
        return interval.map(this::hold).orElse(Containment.CANNOT_TELL);
    }

    private Containment hold(SeenInterval seen) {
        Containment answer = Containment.YES;
        for (Bound bound : bounds) {
            answer = answer.and(bound.holds(seen));
        }
        return answer;
    }
}
