package dev.culprit.engine.signature;

import dev.culprit.paste.fact.Fact;
import dev.culprit.paste.fact.FactType;
import dev.culprit.paste.fact.MessageMask;
import dev.culprit.paste.fact.Tokenizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The facts by which the index finds a signature: those that its predicates name literally, and the words of its
 * templates. Predicates that hold for very many pastes (kind, language) are of no use for finding.
 */
public final class SignatureTerms {

    private SignatureTerms() {}

    /** The terms, see {@link Fact#term()}; empty when the signature names nothing literally. */
    public static List<String> of(Signature signature) {
        Set<String> terms = new LinkedHashSet<>();
        Stream.of(signature.all(), signature.any(), signature.threads())
                .flatMap(List::stream)
                .flatMap(condition -> condition.predicates().stream())
                .forEach(predicate -> add(predicate, terms));
        return List.copyOf(terms);
    }

    private static void add(Predicate predicate, Set<String> terms) {
        String value = predicate.value();
        boolean expression = value.length() > 2 && value.startsWith("/") && value.endsWith("/");
        switch (predicate.kind()) {
            case KIND, LANGUAGE, CHAIN -> {}
            case MESSAGE, LOG -> {
                if (!expression) {
                    addText(FactType.valueOf(predicate.kind().name()), MessageMask.mask(value), terms);
                }
            }
            case TEXT -> {
                if (!expression) {
                    addWords(MessageMask.mask(value), terms);
                }
            }
            case WAITER -> addName(FactType.FRAME, expression ? "*" : value, terms);
            case STACK -> FrameSequence.frames(value).forEach(frame -> addName(FactType.FRAME, frame, terms));
            case LIBRARY, RUNTIME ->
                terms.add(Fact.term(
                        FactType.valueOf(predicate.kind().name()), value.strip().split("\\s+", 2)[0]));
            default -> {
                if (!expression) {
                    addName(FactType.valueOf(predicate.kind().name()), value, terms);
                }
            }
        }
    }

    private static void addText(FactType type, String template, Set<String> terms) {
        if (template.indexOf('*') < 0) {
            terms.add(Fact.term(type, template));
        }
        addWords(template, terms);
    }

    private static void addWords(String template, Set<String> terms) {
        Tokenizer.words(template.replace('*', ' ')).forEach(word -> terms.add(Fact.term(FactType.WORD, word)));
    }

    private static void addName(FactType type, String name, Set<String> terms) {
        if (name.indexOf('*') < 0) {
            terms.add(Fact.term(type, name));
        } else if (name.endsWith(".*") && name.indexOf('*') == name.length() - 1) {
            terms.add(Fact.term(FactType.MODULE, name.substring(0, name.length() - 2)));
        }
    }
}
