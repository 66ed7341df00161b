package dev.culprit.engine.signature;

import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.List;

/** What the value of a predicate is matched by: a literal, a template with {@code *}, or an RE2 expression. */
abstract sealed class Pattern {

    /** Whether the value is what the pattern wants. */
    abstract boolean matches(String value);

    /** The one value that can match, or empty when there are many. */
    java.util.Optional<String> literal() {
        return java.util.Optional.empty();
    }

    /** Texts of which a value must hold each; the first and the last word of each may be a part of a longer one. */
    abstract List<String> neededTexts();

    /** Characters of the pattern that a value must hold: what its information is estimated from. */
    abstract String fixedText();

    /**
     * Reads a pattern as an article writes it.
     *
     * @throws IllegalArgumentException when a regular expression between slashes is not valid RE2
     */
    static Pattern of(String value) {
        if (value.length() > 2 && value.startsWith("/") && value.endsWith("/")) {
            return new Expression(value.substring(1, value.length() - 1));
        }
        return value.indexOf('*') >= 0 ? new Template(value) : new Literal(value);
    }

    private static final class Literal extends Pattern {
        private final String text;

        Literal(String text) {
            this.text = text;
        }

        @Override
        boolean matches(String value) {
            return value.equals(text);
        }

        @Override
        java.util.Optional<String> literal() {
            return java.util.Optional.of(text);
        }

        @Override
        List<String> neededTexts() {
            // Nothing goes on at either end.
            return List.of(" " + text + " ");
        }

        @Override
        String fixedText() {
            return text;
        }
    }

    private static final class Template extends Pattern {
        private final List<String> pieces;
        private final String first;
        private final String last;
        private final String[] inner;

        Template(String template) {
            List<String> found = new ArrayList<>();
            int from = 0;
            for (int star = template.indexOf('*'); star >= 0; star = template.indexOf('*', from)) {
                found.add(template.substring(from, star));
                from = star + 1;
            }
            found.add(template.substring(from));
            pieces = List.copyOf(found);
            first = found.get(0);
            last = found.get(found.size() - 1);
            inner = found.subList(1, found.size() - 1).toArray(String[]::new);
        }

        /** The leftmost place for each inner piece is always right, so that this never goes back. */
        @Override
        boolean matches(String value) {
            if (value.length() < first.length() + last.length() || !value.startsWith(first) || !value.endsWith(last)) {
                return false;
            }
            int at = first.length();
            int limit = value.length() - last.length();
            for (String piece : inner) {
                int found = value.indexOf(piece, at);
                if (found < 0 || found + piece.length() > limit) {
                    return false;
                }
                at = found + piece.length();
            }
            return at <= limit;
        }

        @Override
        List<String> neededTexts() {
            return pieces;
        }

        @Override
        String fixedText() {
            return String.join(" ", pieces);
        }
    }

    private static final class Expression extends Pattern {
        private final com.google.re2j.Pattern expression;
        private final String needed;
        private final List<String> ruledOutWithout;

        Expression(String source) {
            needed = RequiredText.of(source);
            ruledOutWithout = RequiredTexts.of(source);
            try {
                expression = com.google.re2j.Pattern.compile(source);
            } catch (PatternSyntaxException problem) {
                throw new IllegalArgumentException(
                        "/" + source + "/ is not a regular expression of RE2: " + problem.getDescription(), problem);
            }
        }

        @Override
        boolean matches(String value) {
            return RequiredTexts.in(value, ruledOutWithout)
                    && expression.matcher(value).find();
        }

        @Override
        List<String> neededTexts() {
            return List.of(needed);
        }

        @Override
        String fixedText() {
            return LETTERS_ONLY.matcher(expression.pattern()).replaceAll(" ");
        }

        private static final com.google.re2j.Pattern LETTERS_ONLY =
                com.google.re2j.Pattern.compile("\\\\.|\\[[^\\]]*\\]|[^\\pL_ ]+");
    }
}
