package dev.culprit.engine.verdict;

import dev.culprit.engine.knowledge.Knowledge;
import dev.culprit.paste.block.Paste;
import java.util.List;

/**
 * The answer to a paste. A pure function of the paste and the knowledge.
 *
 * @param verdict how far it goes
 * @param matches best first; at most three for {@code likely}, one for {@code known} followed by runners-up that lost
 * @param nearest when nothing fits: what came closest, and what it lacked; never a claim
 * @param paste how the paste was read
 * @param advice what to paste next
 * @param telling what would tell those apart that are tied
 * @param algorithm version of the rules
 * @param knowledge the articles that it was made from: answers quote these, whatever has changed since
 */
public record Diagnosis(
        Verdict verdict,
        List<Match> matches,
        List<Match> nearest,
        Paste paste,
        Advice advice,
        List<DistinguishingFact> telling,
        String algorithm,
        Knowledge knowledge) {

    public Diagnosis {
        matches = List.copyOf(matches);
        nearest = List.copyOf(nearest);
        telling = List.copyOf(telling);
    }
}
