package dev.culprit.engine.answer;

import dev.culprit.engine.signature.Evidence;
import dev.culprit.engine.signature.Signature.Limit;
import dev.culprit.engine.verdict.Advice;
import dev.culprit.engine.verdict.DistinguishingFact;
import dev.culprit.engine.verdict.Match;
import dev.culprit.engine.verdict.Relation;
import dev.culprit.engine.verdict.VersionVerdict;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of answers, in English and Chinese; for pages, the terminal and the API alike. */
public final class AnswerWords {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle words;
    private final Locale locale;

    private AnswerWords(Locale locale) {
        this.locale = locale;
        this.words = ResourceBundle.getBundle("dev.culprit.engine.answer.answers", locale, NO_FALLBACK);
    }

    /** The sentences in a language: {@code zh} for Chinese, anything else is English. */
    public static AnswerWords in(String language) {
        return new AnswerWords("zh".equals(language) ? Locale.CHINESE : Locale.ROOT);
    }

    /** {@code en} or {@code zh}. */
    public String language() {
        return locale.equals(Locale.CHINESE) ? "zh" : "en";
    }

    /** A sentence about what to paste next; empty for {@link Advice#NONE}. */
    public String advice(Advice advice) {
        return advice == Advice.NONE ? "" : words.getString("advice." + advice.name());
    }

    /** A sentence about the versions. */
    public String affected(VersionVerdict verdict) {
        boolean undecided = verdict.status() == VersionVerdict.Status.UNKNOWN
                && !verdict.seen().isEmpty();
        String seen = undecided ? ".seen" : "";
        String fixed = verdict.fixedIn().isEmpty() ? "" : ".fixed";
        return format(
                "affected." + verdict.status().name() + seen + fixed,
                displayName(verdict.packageName()),
                verdict.seen(),
                String.join(", ", verdict.fixedIn()));
    }

    /** Why an article is not the first; empty for the first. */
    public String standing(Relation standing) {
        return standing == Relation.FIRST ? "" : words.getString("standing." + standing.name());
    }

    /** What would tell an article that is tied from the others. */
    public String telling(DistinguishingFact telling) {
        return format("telling", telling.slug(), telling.fact(), telling.value());
    }

    /** How many threads a dump shows, and what they wait for. */
    String threads(int count, String waits) {
        return format("threads.count", count, waits);
    }

    /** Which thread waits for which. */
    String waits(String waiter, String on, String holder) {
        return format("threads.waits", waiter, on, holder);
    }

    /** That a signature suggests the bug and does not prove it; empty for one that says all, or does not hold. */
    public String limit(Match match) {
        return !match.complete() || match.limit() == Limit.KNOWN
                ? ""
                : words.getString("limit." + match.limit().label());
    }

    /** A line about one piece of evidence. */
    public String evidence(Evidence evidence) {
        return format("outcome." + evidence.outcome().name(), evidence.line(), evidence.fact(), evidence.shown());
    }

    /** Interpreters are known to people by other names than to version databases. */
    private static String displayName(String packageName) {
        return switch (packageName) {
            case "cpython" -> "Python";
            case "pypy" -> "PyPy";
            default -> packageName;
        };
    }

    public String get(String key) {
        return words.getString(key);
    }

    private String format(String key, Object... arguments) {
        return new MessageFormat(words.getString(key), locale).format(arguments);
    }
}
