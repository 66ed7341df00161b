package dev.culprit.engine.verdict;

import dev.culprit.engine.knowledge.KnownArticle;
import dev.culprit.engine.signature.Evidence;
import dev.culprit.engine.signature.Signature.Limit;
import java.util.List;

/**
 * An article with the evidence for and against it.
 *
 * @param article the article, as it was when the paste was diagnosed
 * @param clue name of the signature or sample that fits best
 * @param score information in nats of what is satisfied, less what contradicts, on the scale of the verdicts
 * @param complete a signature holds completely
 * @param limit the most that the signature claims: below {@code KNOWN}, other bugs look the same
 * @param standing how it stands to the first
 * @param affected whether the versions in the paste have the bug
 * @param evidence in the order of the article's predicates
 */
public record Match(
        KnownArticle article,
        String clue,
        double score,
        boolean complete,
        Limit limit,
        Relation standing,
        VersionVerdict affected,
        List<Evidence> evidence) {

    public Match {
        evidence = List.copyOf(evidence);
    }

    public String slug() {
        return article.slug();
    }
}
