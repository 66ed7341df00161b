package dev.culprit.engine.answer;

import dev.culprit.engine.answer.DiagnosisAnswer.AffectedAnswer;
import dev.culprit.engine.answer.DiagnosisAnswer.ArticleAnswer;
import dev.culprit.engine.answer.DiagnosisAnswer.EvidenceAnswer;
import dev.culprit.engine.answer.DiagnosisAnswer.ExceptionAnswer;
import dev.culprit.engine.answer.DiagnosisAnswer.MatchAnswer;
import dev.culprit.engine.answer.DiagnosisAnswer.NearAnswer;
import dev.culprit.engine.answer.DiagnosisAnswer.PasteAnswer;
import dev.culprit.engine.answer.DiagnosisAnswer.TellingAnswer;
import dev.culprit.engine.answer.DiagnosisAnswer.VersionAnswer;
import dev.culprit.engine.knowledge.Excerpt;
import dev.culprit.engine.knowledge.KnownArticle;
import dev.culprit.engine.signature.Evidence;
import dev.culprit.engine.signature.Signature.Limit;
import dev.culprit.engine.verdict.Diagnosis;
import dev.culprit.engine.verdict.Match;
import dev.culprit.engine.verdict.VersionVerdict;
import dev.culprit.paste.block.Block;
import dev.culprit.paste.block.Paste;
import dev.culprit.paste.block.SeenVersion;
import dev.culprit.paste.block.Traceback;
import dev.culprit.paste.place.Span;
import java.util.List;
import java.util.Set;

/** Puts diagnoses into words and addresses, for the API and the terminal. */
public final class AnswerFactory {

    private static final Set<String> RUNTIMES = Set.of("cpython", "pypy");

    private AnswerFactory() {}

    /**
     * The answer.
     *
     * @param language {@code en} or {@code zh}; texts that are missing in it are answered in the original language
     * @param site address of this service, without a slash at the end
     */
    public static DiagnosisAnswer answer(Diagnosis diagnosis, String language, String site) {
        AnswerWords words = AnswerWords.in(language);
        return new DiagnosisAnswer(
                diagnosis.verdict().label(),
                diagnosis.algorithm(),
                diagnosis.knowledge().version(),
                diagnosis.paste().truncated(),
                diagnosis.paste().notices(),
                paste(diagnosis.paste()),
                diagnosis.matches().stream()
                        .map(match -> match(match, language, site))
                        .toList(),
                diagnosis.nearest().stream()
                        .map(match ->
                                new NearAnswer(article(match, match.article().text(language), site), evidence(match)))
                        .toList(),
                words.advice(diagnosis.advice()),
                diagnosis.telling().stream()
                        .map(telling -> new TellingAnswer(telling.slug(), telling.fact(), telling.value()))
                        .toList());
    }

    private static PasteAnswer paste(Paste paste) {
        Block primary = paste.primary().orElse(null);
        List<ExceptionAnswer> exceptions = primary instanceof Traceback traceback
                ? traceback.exceptions().stream()
                        .map(exception -> new ExceptionAnswer(exception.type(), exception.message()))
                        .toList()
                : List.of();
        List<VersionAnswer> libraries = paste.versions().stream()
                .filter(seen -> !RUNTIMES.contains(seen.name()))
                .map(AnswerFactory::version)
                .distinct()
                .toList();
        VersionAnswer runtime = paste.versions().stream()
                .filter(seen -> RUNTIMES.contains(seen.name()))
                .findFirst()
                .map(seen -> new VersionAnswer("cpython".equals(seen.name()) ? "python" : seen.name(), seen.version()))
                .orElse(new VersionAnswer("", ""));
        return new PasteAnswer(primary == null ? "" : primary.kind(), exceptions, runtime, libraries);
    }

    private static VersionAnswer version(SeenVersion seen) {
        return new VersionAnswer(seen.name(), seen.version());
    }

    private static MatchAnswer match(Match match, String language, String site) {
        KnownArticle article = match.article();
        Excerpt text = article.text(language);
        VersionVerdict affected = match.affected();
        return new MatchAnswer(
                article(match, text, site),
                match.score(),
                match.standing().label(),
                match.clue(),
                match.complete() && match.limit() != Limit.KNOWN ? match.limit().label() : "",
                text.rootCause(),
                text.fix(),
                article.attribution().raisedBy(),
                article.attribution().atFault(),
                new AffectedAnswer(
                        affected.status().label(), affected.packageName(), affected.seen(), affected.fixedIn()),
                evidence(match));
    }

    private static ArticleAnswer article(Match match, Excerpt text, String site) {
        return new ArticleAnswer(match.slug(), text.title(), text.summary(), url(match, site), text.language());
    }

    /** The page of the article. */
    static String url(Match match, String site) {
        return site + "/articles/" + match.slug();
    }

    private static List<EvidenceAnswer> evidence(Match match) {
        return match.evidence().stream().map(AnswerFactory::evidence).toList();
    }

    private static EvidenceAnswer evidence(Evidence evidence) {
        Span span = evidence.span();
        return new EvidenceAnswer(
                evidence.outcome().label(),
                evidence.fact(),
                evidence.value(),
                evidence.found(),
                evidence.line(),
                span == null ? -1 : span.start(),
                span == null ? -1 : span.end());
    }
}
