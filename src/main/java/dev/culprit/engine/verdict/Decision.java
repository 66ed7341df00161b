package dev.culprit.engine.verdict;

import dev.culprit.engine.knowledge.KnownArticle;
import dev.culprit.engine.signature.Outcome;
import dev.culprit.paste.block.Paste;
import java.util.ArrayList;
import java.util.List;

/**
 * From findings to a verdict.
 *
 * @param verdict how far it goes
 * @param ranked all findings, best first
 * @param fitting those that are shown, the first is the answer
 * @param standings how each of these stands to the first
 */
record Decision(Verdict verdict, List<Candidate> ranked, List<Candidate> fitting, List<Relation> standings) {

    static Decision of(List<Candidate> findings, Paste paste) {
        Ranking contest = new Ranking(paste);
        List<Candidate> ranked = contest.rank(findings);
        List<Candidate> fitting = ranked.stream()
                .filter(finding -> finding.strength() != Candidate.Strength.NOTHING)
                .limit(VerdictRule.MOST_MATCHES)
                .toList();
        List<Relation> standings = fitting.stream()
                .map(finding -> contest.standing(fitting.get(0), finding))
                .toList();
        Verdict verdict = fitting.isEmpty() ? Verdict.UNKNOWN : VerdictRule.decide(fitting.get(0), standings);
        return new Decision(verdict, ranked, fitting, standings);
    }

    List<Match> matches() {
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < fitting.size(); i++) {
            matches.add(fitting.get(i).toMatch(standings.get(i)));
        }
        return matches;
    }

    /** The articles between which the paste does not decide; none when it does. */
    List<KnownArticle> tied() {
        if (verdict != Verdict.LIKELY || !standings.contains(Relation.TIED)) {
            return List.of();
        }
        List<KnownArticle> tied = new ArrayList<>();
        for (int i = 0; i < fitting.size(); i++) {
            if (standings.get(i) == Relation.FIRST || standings.get(i) == Relation.TIED) {
                tied.add(fitting.get(i).article());
            }
        }
        return tied;
    }

    /** What came closest where nothing fits. */
    List<Match> nearest() {
        if (verdict != Verdict.UNKNOWN) {
            return List.of();
        }
        return ranked.stream()
                .filter(VerdictRule::isNear)
                .limit(VerdictRule.MOST_MATCHES)
                .map(finding -> finding.toMatch(
                        finding.result().outcome() == Outcome.CONTRADICTING
                                ? Relation.CONTRADICTED
                                : Relation.INCOMPLETE))
                .toList();
    }
}
