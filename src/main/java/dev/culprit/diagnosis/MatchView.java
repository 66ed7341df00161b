package dev.culprit.diagnosis;

import dev.culprit.engine.answer.AnswerWords;
import dev.culprit.engine.answer.AttributionWords;
import dev.culprit.engine.knowledge.Excerpt;
import dev.culprit.engine.signature.Evidence;
import dev.culprit.engine.signature.Outcome;
import dev.culprit.engine.verdict.Match;
import java.util.List;

/**
 * A match as a page shows it.
 *
 * @param slug the article
 * @param title plain text
 * @param summary plain text; may be empty
 * @param language language of the article's text
 * @param rootCause beginning of the section, sanitised HTML; may be empty
 * @param fix beginning of the section, or of the workaround, sanitised HTML; may be empty
 * @param affected status of the version verdict: affected, fixed or unknown
 * @param versions the version verdict as a sentence
 * @param attribution who prints the message and who has to change, as a sentence; may be empty
 * @param why why it is not the first, as a sentence; empty for the first
 * @param limit that the signature suggests the bug and does not prove it, as a sentence; else empty
 * @param evidence for and against, satisfied first
 */
record MatchView(
        String slug,
        String title,
        String summary,
        String language,
        String rootCause,
        String fix,
        String affected,
        String versions,
        String attribution,
        String why,
        String limit,
        List<Evidence> evidence) {

    static MatchView of(Match match, AnswerWords words) {
        Excerpt text = match.article().text(words.language());
        return new MatchView(
                match.slug(),
                text.title(),
                text.summary(),
                text.language(),
                text.rootCauseHtml(),
                text.fixHtml(),
                match.affected().status().label(),
                words.affected(match.affected()),
                AttributionWords.sentence(match.article().attribution(), words.language()),
                words.standing(match.standing()),
                words.limit(match),
                match.evidence());
    }

    /** What the paste does not show, or shows otherwise: why the article may be wrong. */
    public List<Evidence> against() {
        return evidence.stream()
                .filter(one -> one.outcome() != Outcome.SATISFIED)
                .toList();
    }
}
