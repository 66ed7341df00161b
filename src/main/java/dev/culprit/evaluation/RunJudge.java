package dev.culprit.evaluation;

import dev.culprit.engine.verdict.Diagnosis;
import dev.culprit.engine.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Diagnoses what a run printed, and says what that shows. */
final class RunJudge {

    private final Function<String, Diagnosis> diagnosing;

    RunJudge(Function<String, Diagnosis> diagnosing) {
        this.diagnosing = diagnosing;
    }

    RunResult judge(RunTask task, Transcript transcript) {
        if (transcript.isSkipped()) {
            return result(task, RunOutcome.SKIPPED, "", transcript.lastLine(), transcript.seconds());
        }
        String slug = task.script().slug();
        List<String> answers = new ArrayList<>();
        for (String paste : pastes(transcript)) {
            Diagnosis diagnosis = diagnosing.apply(paste);
            String answer = answer(diagnosis);
            if (isLed(diagnosis, slug)) {
                return result(
                        task,
                        task.inRange() ? RunOutcome.CONFIRMED : RunOutcome.ALSO_SHOWN,
                        answer,
                        transcript.complaint(),
                        transcript.seconds());
            }
            answers.add(answer);
        }
        String reason = transcript.endedByItself() ? "last line: " + transcript.lastLine() : transcript.complaint();
        return result(task, outcome(task, transcript), answers.get(0), reason, transcript.seconds());
    }

    /** What a reader might paste: what was printed, with the dumps of the hang, or one of these alone. */
    private static List<String> pastes(Transcript transcript) {
        List<String> pastes = new ArrayList<>(List.of(transcript.printed()));
        if (!transcript.dumps().isEmpty()) {
            pastes.add(transcript.whole());
            pastes.addAll(transcript.dumps());
        }
        return pastes;
    }

    private static RunOutcome outcome(RunTask task, Transcript transcript) {
        boolean expected = transcript.endedByItself() || task.script().hangs();
        if (!expected) {
            return RunOutcome.FAILED;
        }
        return task.inRange() ? RunOutcome.NOT_SHOWN : RunOutcome.CLEAN;
    }

    private static boolean isLed(Diagnosis diagnosis, String slug) {
        boolean claims = diagnosis.verdict() == Verdict.KNOWN || diagnosis.verdict() == Verdict.LIKELY;
        return claims
                && !diagnosis.matches().isEmpty()
                && diagnosis.matches().get(0).slug().equals(slug);
    }

    private static String answer(Diagnosis diagnosis) {
        String verdict = diagnosis.verdict().label();
        return diagnosis.matches().isEmpty()
                ? verdict
                : verdict + " " + diagnosis.matches().get(0).slug();
    }

    static RunResult result(RunTask task, RunOutcome outcome, String answer, String reason, double seconds) {
        return new RunResult(
                task.script().slug(),
                task.interpreter().label(),
                task.interpreter().executable().toString(),
                task.argumentLine(),
                task.inRange(),
                outcome,
                answer,
                reason,
                Math.round(seconds * 100) / 100.0);
    }
}
