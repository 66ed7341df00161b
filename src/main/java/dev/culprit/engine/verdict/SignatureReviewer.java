package dev.culprit.engine.verdict;

import dev.culprit.engine.signature.CompiledSignature;
import dev.culprit.engine.signature.Condition;
import dev.culprit.engine.signature.Containment;
import dev.culprit.engine.signature.FrequencyTable;
import dev.culprit.engine.signature.Predicate;
import dev.culprit.engine.signature.PredicateCompiler;
import dev.culprit.engine.signature.PredicateKind;
import dev.culprit.engine.signature.Signature;
import dev.culprit.engine.signature.SignatureReview;
import dev.culprit.engine.signature.VersionBounds;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Finds signatures that can never hold, hold for nearly anything, or are dear to ask. */
public final class SignatureReviewer implements SignatureReview {

    /** Instructions of a compiled expression; what a person writes has fewer than a hundred. */
    private static final int MOST_INSTRUCTIONS = 500;

    private final PredicateCompiler compiler;

    public SignatureReviewer(FrequencyTable frequencies) {
        compiler = new PredicateCompiler(frequencies);
    }

    @Override
    public List<Fault> review(Signature signature) {
        List<Fault> faults = new ArrayList<>();
        predicates(signature).forEach(predicate -> review(predicate, faults::add));
        contradictions(signature, faults::add);
        ScopeFaults.find(signature, faults::add);
        if (faults.isEmpty()) {
            information(signature, faults::add);
        }
        return faults.stream()
                .map(fault -> new Fault("signature \"" + signature.name() + "\" " + fault.message(), fault.expected()))
                .distinct()
                .toList();
    }

    private static Stream<Predicate> predicates(Signature signature) {
        return Stream.of(signature.all(), signature.any(), signature.none(), signature.threads())
                .flatMap(List::stream)
                .flatMap(condition -> condition.predicates().stream());
    }

    static String quoted(Predicate predicate) {
        return "\"" + predicate.kind().key() + ": " + predicate.value() + "\"";
    }

    private static void review(Predicate predicate, Consumer<Fault> faults) {
        String value = predicate.value();
        boolean expression = value.length() > 2 && value.startsWith("/") && value.endsWith("/");
        if (expression) {
            com.google.re2j.Pattern pattern = com.google.re2j.Pattern.compile(value.substring(1, value.length() - 1));
            if (pattern.programSize() > MOST_INSTRUCTIONS) {
                faults.accept(new Fault(
                        "is slow: " + quoted(predicate) + " compiles to " + pattern.programSize() + " instructions",
                        "at most " + MOST_INSTRUCTIONS
                                + "; counted repetitions such as {1,900} are what costs, + or * are not"));
            } else if (pattern.matcher("").find()) {
                faults.accept(anything(predicate));
            }
        } else if (!value.isEmpty() && value.chars().allMatch(c -> c == '*' || c == ' ')) {
            faults.accept(anything(predicate));
        }
    }

    private static Fault anything(Predicate predicate) {
        return new Fault(
                "is empty: " + quoted(predicate) + " matches anything",
                "some text that the paste must show, as in \"message: deadlock detected by *\"");
    }

    private static void contradictions(Signature signature, Consumer<Fault> faults) {
        Set<Condition> none = new HashSet<>(signature.none());
        Stream.of(signature.all(), signature.threads()).flatMap(List::stream).forEach(condition -> {
            if (condition.predicates().stream().anyMatch(predicate -> none.contains(new Condition(List.of(predicate))))
                    || none.contains(condition)) {
                faults.accept(impossible(condition, "is wanted, and must be absent under \"none\""));
            }
        });
        if (!signature.any().isEmpty() && none.containsAll(signature.any())) {
            faults.accept(impossible(signature.any().get(0), "and the rest of \"any\" must be absent under \"none\""));
        }
        Stream.concat(signature.all().stream(), signature.any().stream())
                .flatMap(condition -> condition.predicates().stream())
                .filter(SignatureReviewer::excludesItself)
                .forEach(predicate -> faults.accept(new Fault(
                        "is impossible: no version is within " + quoted(predicate),
                        "bounds that some version meets, as in \"gevent >=1.0 <1.1\"")));
    }

    private static Fault impossible(Condition condition, String why) {
        return new Fault(
                "is impossible: " + quoted(condition.predicates().get(0)) + " " + why,
                "under \"none\" only what the other conditions do not want");
    }

    /** Bounds are met by some version exactly when they are met at, or right beside, one of their own versions. */
    private static boolean excludesItself(Predicate predicate) {
        boolean version = predicate.kind() == PredicateKind.LIBRARY || predicate.kind() == PredicateKind.RUNTIME;
        String[] parts = predicate.value().strip().split("[\\s,]+");
        if (!version || parts.length < 3) {
            return false;
        }
        VersionBounds bounds = VersionBounds.parse(predicate.value().strip().substring(parts[0].length()));
        for (int i = 1; i < parts.length; i++) {
            String edge = parts[i].replaceAll("[<>=]", "");
            for (String near : List.of(edge, edge + ".0.0.1", edge + ".1", "0.0.1", "99999.0.0")) {
                if (bounds.hold(parts[0], near) != Containment.NO) {
                    return false;
                }
            }
        }
        return true;
    }

    private void information(Signature signature, Consumer<Fault> faults) {
        double nats = CompiledSignature.of(signature, compiler).leastNats();
        if (nats < VerdictRule.LIKELY_FLOOR) {
            faults.accept(new Fault(
                    String.format(
                            Locale.ROOT,
                            "is too general: it says %.1f nats and would hold for one ordinary paste in %d",
                            nats,
                            Math.max(1, Math.round(Math.exp(nats)))),
                    String.format(
                            Locale.ROOT,
                            "at least %.1f nats: add what this bug alone shows, a message or a rare frame",
                            VerdictRule.LIKELY_FLOOR)));
        }
    }
}
