package dev.culprit.engine.answer;

import java.util.List;

/**
 * A diagnosis as the API answers it.
 *
 * @param verdict {@code known}, {@code likely}, {@code related} or {@code unknown}
 * @param algorithm version of the rules
 * @param knowledge stamp of the articles; the same paste, algorithm and knowledge give the same answer
 * @param truncated the paste was longer, or held more facts, than the limits, and was not fully checked
 * @param notices sentences about what was passed over
 * @param paste how the paste was read
 * @param matches best first
 * @param nearest when nothing fits: what came closest, and what it lacked; never a claim
 * @param advice what to paste next; empty when there is nothing to add
 * @param telling what would tell those apart that are tied
 */
public record DiagnosisAnswer(
        String verdict,
        String algorithm,
        String knowledge,
        boolean truncated,
        List<String> notices,
        PasteAnswer paste,
        List<MatchAnswer> matches,
        List<NearAnswer> nearest,
        String advice,
        List<TellingAnswer> telling) {

    /**
     * How a paste was read.
     *
     * @param kind kind of its primary block: {@code traceback}, {@code thread-dump}, {@code log-line}, ...
     * @param exceptions the chain of the primary block, the reported exception last
     * @param runtime the interpreter, as far as it shows
     * @param libraries libraries that show
     */
    record PasteAnswer(
            String kind, List<ExceptionAnswer> exceptions, VersionAnswer runtime, List<VersionAnswer> libraries) {}

    /**
     * An exception.
     *
     * @param type type as printed
     * @param message message as printed
     */
    record ExceptionAnswer(String type, String message) {}

    /**
     * A version that shows.
     *
     * @param name {@code cpython}, or the name of a distribution
     * @param version as far as it shows; may be empty
     */
    record VersionAnswer(String name, String version) {}

    /**
     * An article with the evidence for and against it.
     *
     * @param article which one
     * @param score information in nats of what is satisfied, less what contradicts, on the scale of the verdicts
     * @param standing how it stands to the first: {@code first}, {@code tied}, {@code also}, {@code consequence},
     *     {@code more-general}, {@code weaker}, {@code other-version}, {@code incomplete}, {@code contradicted} or
     *     {@code alike}
     * @param clue name of the signature or sample that fits best
     * @param limit {@code likely} or {@code related} where the signature holds and claims no more, because other bugs
     *     look the same; empty otherwise
     * @param rootCause Markdown
     * @param fix Markdown
     * @param raisedBy who prints the message: a distribution name, {@code cpython}, {@code application} or {@code
     *     system}; empty when the article does not say
     * @param atFault who has to change, likewise
     * @param affected whether the versions in the paste have the bug
     * @param evidence for and against
     */
    public record MatchAnswer(
            ArticleAnswer article,
            double score,
            String standing,
            String clue,
            String limit,
            String rootCause,
            String fix,
            String raisedBy,
            String atFault,
            AffectedAnswer affected,
            List<EvidenceAnswer> evidence) {}

    /**
     * An article that does not fit.
     *
     * @param article which one
     * @param evidence what is there, what is not, and what speaks against it
     */
    record NearAnswer(ArticleAnswer article, List<EvidenceAnswer> evidence) {}

    /**
     * What a paste of an article would show, and one of those that it is tied with need not.
     *
     * @param slug the article
     * @param fact kind of fact
     * @param value what would be there, as the article writes it
     */
    record TellingAnswer(String slug, String fact, String value) {}

    /**
     * Which article.
     *
     * @param slug its name everywhere
     * @param title title in {@code language}
     * @param summary one sentence
     * @param url its page
     * @param language {@code en} or {@code zh}
     */
    record ArticleAnswer(String slug, String title, String summary, String url, String language) {}

    /**
     * Whether the versions in the paste have the bug.
     *
     * @param status {@code affected}, {@code fixed} or {@code unknown}
     * @param packageName the package that decided; empty when unknown
     * @param seen the version that the paste shows; empty when none
     * @param fixedIn first versions without the bug
     */
    record AffectedAnswer(
            String status,

            @com.fasterxml.jackson.annotation.JsonProperty("package")
            String packageName,

            String seen,
            List<String> fixedIn) {}

    /**
     * One predicate or shared fact.
     *
     * @param outcome {@code satisfied}, {@code missing} or {@code contradicting}
     * @param fact kind of fact
     * @param value what was asked for
     * @param found what the paste shows
     * @param line 1-based line; 0 when it is nowhere
     * @param start offset of the first character, in UTF-16 units; -1 when it is nowhere
     * @param end offset after the last character; -1 when it is nowhere
     */
    record EvidenceAnswer(String outcome, String fact, String value, String found, int line, int start, int end) {}
}
