package dev.culprit.content;

import dev.culprit.engine.signature.Signature;
import dev.culprit.engine.signature.Signature.Limit;
import dev.culprit.engine.signature.SignatureReview;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the {@code signatures} of front matter. A signature with a fault is left out and reported with its line. */
final class SignatureReader {

    private static final String EXAMPLE = "a list as in \"- name: at-exit\" with \"all: [{exception: KeyError}]\"";
    private static final Set<String> KEYS = Set.of("name", "all", "any", "none", "threads", "at-most", "open");
    private final Problems problems;
    private final SignatureReview review;
    private final ConditionReader conditions;
    private final Set<String> names = new HashSet<>();

    SignatureReader(Problems problems, SignatureReview review) {
        this.problems = problems;
        this.review = review;
        this.conditions = new ConditionReader(problems);
    }

    SignatureReader(Problems problems) {
        this(problems, SignatureReview.NONE);
    }

    List<Signature> read(Optional<MetaValue> value) {
        List<Signature> signatures = new ArrayList<>();
        for (MetaValue member : value.map(MetaValue::members).orElse(List.of())) {
            int before = problems.found().size();
            Signature signature = signature(member, signatures.size() + 1);
            if (problems.found().size() == before) {
                review.review(signature)
                        .forEach(fault -> problems.error(member.line(), fault.message(), fault.expected()));
            }
            if (problems.found().size() == before) {
                signatures.add(signature);
            }
        }
        return signatures;
    }

    private Signature signature(MetaValue value, int number) {
        Map<String, MetaValue> map = value.map().orElse(Map.of());
        if (map.isEmpty()) {
            problems.error(value.line(), "signature " + value.quoted() + " is not a map", EXAMPLE);
        }
        for (Map.Entry<String, MetaValue> entry : map.entrySet()) {
            if (!KEYS.contains(entry.getKey())) {
                problems.error(
                        entry.getValue().line(),
                        "unknown key \"" + entry.getKey() + "\" in a signature",
                        "one of name, all, any, none, threads, at-most, open");
            }
        }
        String name = value.text("name").isEmpty() ? "signature-" + number : value.text("name");
        if (!names.add(name)) {
            problems.error(value.line(), "two signatures are named \"" + name + "\"", "a name of its own for each");
        }
        Signature signature = new Signature(
                name,
                conditions.read(value.get("all")),
                conditions.read(value.get("any")),
                conditions.read(value.get("none")),
                conditions.read(value.get("threads")),
                limit(value, "at-most", Limit.KNOWN),
                limit(value, "open", Limit.LIKELY),
                value.line());
        if (signature.all().isEmpty()
                && signature.any().isEmpty()
                && signature.threads().isEmpty()) {
            problems.error(value.line(), "signature \"" + signature.name() + "\" asks for nothing", EXAMPLE);
        }
        return signature;
    }

    private Limit limit(MetaValue signature, String key, Limit otherwise) {
        Optional<MetaValue> value = signature.get(key);
        if (value.isEmpty()) {
            return otherwise;
        }
        Optional<Limit> limit = value.get().text().flatMap(Limit::ofLabel).filter(one -> one != Limit.KNOWN);
        if (limit.isEmpty()) {
            problems.error(
                    value.get().line(),
                    "unknown limit " + value.get().quoted() + " of \"" + key + "\"",
                    "one of likely, related");
        }
        return limit.orElse(otherwise);
    }
}
