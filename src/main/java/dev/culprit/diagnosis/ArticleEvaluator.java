package dev.culprit.diagnosis;

import java.util.Comparator;

/** Holds an article against the facts of a paste: which of its clues fits best, and how strong that is. */
final class ArticleEvaluator {

    private ArticleEvaluator() {}

    static Finding evaluate(KnownArticle article, FactTable facts) {
        Comparator<Finding> strongest = Comparator.comparing(Finding::tier)
                .thenComparing(Comparator.comparingDouble(Finding::score).reversed());
        VersionVerdict affected = VersionVerdicts.of(article.affects(), facts.paste());
        Finding best = new Finding(article, NOTHING, Finding.Tier.NOTHING, affected);
        for (CompiledSignature signature : article.signatures()) {
            ClueResult result = signature.evaluate(facts);
            best = stronger(best, new Finding(article, result, VerdictRule.ofSignature(result), affected), strongest);
        }
        boolean stated = !article.signatures().isEmpty();
        if (article.common().isPresent()) {
            ClueResult result = article.common().get().compare(facts);
            best = stronger(best, new Finding(article, result, VerdictRule.ofCommon(result), affected), strongest);
        }
        // What signatures state is not weakened by an accidental likeness with a sample.
        if (best.tier().compareTo(Finding.Tier.WEAK) >= 0) {
            for (SampleFacts sample : article.samples()) {
                ClueResult result = sample.compare(facts);
                best = stronger(
                        best, new Finding(article, result, VerdictRule.ofSample(result, stated), affected), strongest);
            }
        }
        return best;
    }

    private static final ClueResult NOTHING = new ClueResult("", Outcome.MISSING, java.util.List.of());

    private static Finding stronger(Finding one, Finding other, Comparator<Finding> strongest) {
        return strongest.compare(other, one) < 0 ? other : one;
    }
}
