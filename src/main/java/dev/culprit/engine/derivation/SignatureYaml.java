package dev.culprit.engine.derivation;

import dev.culprit.engine.signature.Condition;
import dev.culprit.engine.signature.Predicate;
import dev.culprit.engine.signature.Signature;
import dev.culprit.engine.signature.Signature.Limit;
import java.util.List;
import java.util.stream.Collectors;

/** Writes signatures as front matter has them. */
public final class SignatureYaml {

    private SignatureYaml() {}

    /** The key {@code signatures} with its list, each line ended; a comment names the samples of each. */
    public static String of(List<Draft> derived) {
        StringBuilder yaml = new StringBuilder(derived.isEmpty() ? "signatures: []\n" : "signatures:\n");
        for (Draft one : derived) {
            Signature signature = one.signature();
            yaml.append("  - name: ").append(signature.name()).append('\n');
            yaml.append("    # shown by ")
                    .append(one.samples().stream().sorted().collect(Collectors.joining(", ")))
                    .append('\n');
            limit("at-most", signature.atMost(), Limit.KNOWN, yaml);
            limit("open", signature.open(), Limit.LIKELY, yaml);
            conditions("all", signature.all(), yaml);
            conditions("any", signature.any(), yaml);
            conditions("none", signature.none(), yaml);
            conditions("threads", signature.threads(), yaml);
        }
        return yaml.toString();
    }

    /** What is usual is not written. */
    private static void limit(String key, Limit limit, Limit usual, StringBuilder yaml) {
        if (limit != usual) {
            yaml.append("    ").append(key).append(": ").append(limit.label()).append('\n');
        }
    }

    private static void conditions(String key, List<Condition> conditions, StringBuilder yaml) {
        if (conditions.isEmpty()) {
            return;
        }
        yaml.append("    ").append(key).append(":\n");
        for (Condition condition : conditions) {
            yaml.append("      - {")
                    .append(condition.predicates().stream()
                            .map(SignatureYaml::predicate)
                            .collect(Collectors.joining(", ")))
                    .append("}\n");
        }
    }

    private static String predicate(Predicate predicate) {
        String value = predicate.value().replace("\\", "\\\\").replace("\"", "\\\"");
        return predicate.kind().key() + ": \"" + value + "\"";
    }
}
