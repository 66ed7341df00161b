package dev.culprit.content;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.culprit.engine.signature.Condition;
import dev.culprit.engine.signature.FrameSequence;
import dev.culprit.engine.signature.Predicate;
import dev.culprit.engine.signature.PredicateKind;
import dev.culprit.engine.signature.VersionBounds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the conditions of a signature. A fault is reported with its line, its value and the expected form. */
final class ConditionReader {

    private static final List<String> BLOCKS = List.of(
            "traceback",
            "ignored-exception",
            "thread-dump",
            "native-backtrace",
            "execution-trace",
            "warning",
            "log-line",
            "message",
            "foreign-trace",
            "single-thread");
    private static final Set<String> PLACES = Set.of("first", "last", "only");
    private static final String KINDS =
            Arrays.stream(PredicateKind.values()).map(PredicateKind::key).collect(Collectors.joining(", "));

    private final Problems problems;

    ConditionReader(Problems problems) {
        this.problems = problems;
    }

    List<Condition> read(Optional<MetaValue> value) {
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
                map.get()
                        .forEach((key, wanted) -> each(key, wanted)
                                .forEach(one -> predicate(key, one).ifPresent(predicates::add)));
                conditions.add(new Condition(predicates));
            }
        }
        return conditions;
    }

    /** A thread has many frames: a list wants all of them. Of everything else there is one. */
    private static List<MetaValue> each(String key, MetaValue wanted) {
        return key.equals(PredicateKind.FRAME.key()) ? wanted.members() : List.of(wanted);
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
            } else if (kind == PredicateKind.STACK && !FrameSequence.isOne(text)) {
                problems.error(
                        line,
                        "\"" + text + "\" names no frames in order",
                        "two frames or more, the inner one first, as in \"threading.acquire < logging.handle\"");
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
