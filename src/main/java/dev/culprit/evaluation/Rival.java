package dev.culprit.evaluation;

import dev.culprit.engine.verdict.Match;

/**
 * An article that an answer names.
 *
 * @param slug the article
 * @param score nats of what holds, less what contradicts
 * @param complete a signature of it holds completely
 */
record Rival(String slug, double score, boolean complete) {

    static Rival of(Match match) {
        return new Rival(match.slug(), match.score(), match.complete());
    }
}
