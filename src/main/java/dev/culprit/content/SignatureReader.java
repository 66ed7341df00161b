package dev.culprit.content;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.culprit.article.Condition;
import dev.culprit.article.Predicate;
import dev.culprit.article.PredicateKind;
import dev.culprit.article.Signature;
import dev.culprit.article.SignatureReview;
import dev.culprit.article.VersionBounds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the {@code signatures} of front matter. A signature with a fault is left out and reported with its line. */
final class SignatureReader {

    private static final String EXAMPLE = "a list as in \"- name: at-exit\" with \"all: [{exception: KeyError}]\"";
    private static final Set<String> KEYS = Set.of("name", "all", "any", "none", "threads");
    private static final List<String> BLOCKS = List.of(
            "traceback",
            "ignored-exception",
            "thread-dump",
            "native-backtrace",
            "execution-trace",
            "warning",
            "log-line",
            "message",
            "foreign-trace");
    private static final Set<String> PLACES = Set.of("first", "last", "only");
    private static final String KINDS =
            Arrays.stream(PredicateKind.values()).map(PredicateKind::key).collect(Collectors.joining(", "));

    private final Problems problems;
    private final SignatureReview review;
    private final Set<String> names = new HashSet<>();

    SignatureReader(Problems problems, SignatureReview review) {
        this.problems = problems;
        this.review = review;
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
                        "one of name, all, any, none, threads");
            }
        }
        String name = value.text("name").isEmpty() ? "signature-" + number : value.text("name");
        if (!names.add(name)) {
            problems.error(value.line(), "two signatures are named \"" + name + "\"", "a name of its own for each");
        }
        Signature signature = new Signature(
                name,
                conditions(value.get("all")),
                conditions(value.get("any")),
                conditions(value.get("none")),
                conditions(value.get("threads")),
                value.line());
        if (signature.all().isEmpty()
                && signature.any().isEmpty()
                && signature.threads().isEmpty()) {
            problems.error(value.line(), "signature \"" + signature.name() + "\" asks for nothing", EXAMPLE);
        }
        return signature;
    }

    private List<Condition> conditions(Optional<MetaValue> value) {
        List<Condition> conditions = new ArrayList<>();
        for (MetaValue member : value.map(MetaValue::members).orElse(List.of())) {
            Optional<Map<String, MetaValue>> map = member.map();
            if (map.isEmpty() || map.get().isEmpty()) {
                problems.error(
                        member.line(),
                        "condition " + member.quoted() + " is not a map",
                        "a kind and a value, as in \"exception: KeyError\"");
            } else {
                List<Predicate> predicates = new ArrayList<>();
                map.get().forEach((key, wanted) -> predicate(key, wanted).ifPresent(predicates::add));
                conditions.add(new Condition(predicates));
            }
        }
        return conditions;
    }

    private Optional<Predicate> predicate(String key, MetaValue wanted) {
        Optional<PredicateKind> kind = PredicateKind.ofKey(key);
        String text = wanted.text().orElse("");
        if (kind.isEmpty()) {
            problems.error(wanted.line(), "unknown kind of predicate \"" + key + "\"", "one of " + KINDS);
        } else if (wanted.text().isEmpty() || text.isEmpty()) {
            problems.error(
                    wanted.line(),
                    "value " + wanted.quoted() + " of \"" + key + "\" is no text",
                    "a text, as in \"KeyError\"; in quotes where it begins with # or *");
        } else {
            check(kind.get(), text, wanted.line());
            return Optional.of(new Predicate(kind.get(), text));
        }
        return Optional.empty();
    }

    private void check(PredicateKind kind, String text, int line) {
        try {
            if (text.length() > 2 && text.startsWith("/") && text.endsWith("/")) {
                Pattern.compile(text.substring(1, text.length() - 1));
            } else if (kind == PredicateKind.CHAIN && !PLACES.contains(text)) {
                problems.error(line, "unknown place in a chain \"" + text + "\"", "one of first, last, only");
            } else if (kind == PredicateKind.KIND && !BLOCKS.contains(text)) {
                problems.error(line, "unknown kind of block \"" + text + "\"", "one of " + String.join(", ", BLOCKS));
            } else if (kind == PredicateKind.LIBRARY || kind == PredicateKind.RUNTIME) {
                String[] parts = text.split("\\s+", 2);
                VersionBounds.parse(parts.length > 1 ? parts[1] : "");
            }
        } catch (PatternSyntaxException problem) {
            problems.error(
                    line,
                    "\"" + text + "\" is not a regular expression of RE2: " + problem.getDescription(),
                    "RE2 syntax, without look-around and back-references");
        } catch (IllegalArgumentException problem) {
            problems.error(
                    line, String.valueOf(problem.getMessage()), "a name and bounds, as in \"gevent >=1.0 <1.1\"");
        }
    }
}
