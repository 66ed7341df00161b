package dev.culprit.diagnosis;

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
record Decision(Verdict verdict, List<Finding> ranked, List<Finding> fitting, List<Standing> standings) {

    static Decision of(List<Finding> findings, Paste paste) {
        Contest contest = new Contest(paste);
        List<Finding> ranked = contest.rank(findings);
        List<Finding> fitting = ranked.stream()
                .filter(finding -> finding.tier() != Finding.Tier.NOTHING)
                .limit(VerdictRule.MOST_MATCHES)
                .toList();
        List<Standing> standings = fitting.stream()
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
        if (verdict != Verdict.LIKELY || !standings.contains(Standing.TIED)) {
            return List.of();
        }
        List<KnownArticle> tied = new ArrayList<>();
        for (int i = 0; i < fitting.size(); i++) {
            if (standings.get(i) == Standing.FIRST || standings.get(i) == Standing.TIED) {
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
                                ? Standing.CONTRADICTED
                                : Standing.INCOMPLETE))
                .toList();
    }
}
