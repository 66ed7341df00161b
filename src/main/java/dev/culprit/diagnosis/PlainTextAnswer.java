package dev.culprit.diagnosis;

import dev.culprit.article.Attribution;
import dev.culprit.article.AttributionWords;
import dev.culprit.diagnosis.DiagnosisAnswer.MatchAnswer;
import java.util.List;

/**
 * A diagnosis for a terminal. The first line is made for {@code grep}: {@code known SLUG URL}, the same with {@code
 * likely} or {@code related}, or {@code unknown}.
 */
final class PlainTextAnswer {

    /** A sample can share sixty facts with a paste; nobody reads so many in a terminal. */
    private static final int MOST_EVIDENCE = 20;

    private static final int MOST_LACKING = 3;

    private final Diagnosis diagnosis;
    private final DiagnosisAnswer answer;
    private final AnswerWords words;
    private final StringBuilder out = new StringBuilder();

    private PlainTextAnswer(Diagnosis diagnosis, DiagnosisAnswer answer, AnswerWords words) {
        this.diagnosis = diagnosis;
        this.answer = answer;
        this.words = words;
    }

    static String of(Diagnosis diagnosis, DiagnosisAnswer answer, AnswerWords words) {
        return new PlainTextAnswer(diagnosis, answer, words).write();
    }

    private String write() {
        List<MatchAnswer> matches = answer.matches();
        if (matches.isEmpty() || diagnosis.verdict() == Verdict.UNKNOWN) {
            out.append(Verdict.UNKNOWN.label()).append('\n');
            nearest();
        } else {
            head(answer.verdict(), matches.get(0));
            first(matches.get(0));
            others(matches.subList(1, matches.size()));
        }
        if (answer.truncated()) {
            paragraph(words.get("truncated"));
        }
        paragraph(answer.advice());
        telling();
        return out.toString();
    }

    private void head(String word, MatchAnswer match) {
        out.append(word).append(' ').append(match.article().slug()).append(' ');
        out.append(match.article().url()).append('\n');
    }

    private void first(MatchAnswer match) {
        paragraph(match.article().title());
        paragraph(match.article().summary());
        paragraph(words.affected(diagnosis.matches().get(0).affected()));
        Attribution attribution = new Attribution(match.raisedBy(), match.atFault());
        paragraph(attribution.differs() ? AttributionWords.sentence(attribution, words.language()) : "");
        if (diagnosis.verdict() != Verdict.RELATED) {
            section("heading.fix", match.fix());
            section("heading.rootCause", match.rootCause());
        }
        heading("heading.evidence");
        List<Evidence> all = diagnosis.matches().get(0).evidence();
        for (Evidence evidence : all.subList(0, Math.min(MOST_EVIDENCE, all.size()))) {
            out.append("  ").append(mark(evidence.outcome())).append(' ');
            out.append(words.evidence(evidence)).append('\n');
        }
    }

    /** What came closest, and what it lacked. */
    private void nearest() {
        if (diagnosis.nearest().isEmpty()) {
            return;
        }
        heading("heading.nearest");
        for (int i = 0;
                i < Math.min(answer.nearest().size(), diagnosis.nearest().size());
                i++) {
            out.append("  - ").append(answer.nearest().get(i).article().slug()).append(' ');
            out.append(answer.nearest().get(i).article().url()).append('\n');
            diagnosis.nearest().get(i).evidence().stream()
                    .filter(evidence -> evidence.outcome() != Outcome.SATISFIED)
                    .limit(MOST_LACKING)
                    .forEach(evidence ->
                            out.append("    ").append(words.evidence(evidence)).append('\n'));
        }
    }

    private void telling() {
        if (!diagnosis.telling().isEmpty()) {
            heading("heading.telling");
            diagnosis
                    .telling()
                    .forEach(one -> out.append("  ").append(words.telling(one)).append('\n'));
        }
    }

    private void others(List<MatchAnswer> others) {
        if (!others.isEmpty() && diagnosis.verdict() != Verdict.KNOWN) {
            heading("heading.others");
            for (int i = 0; i < others.size(); i++) {
                out.append("  ");
                head("-", others.get(i));
                Match match = diagnosis.matches().get(i + 1);
                out.append("    ").append(words.standing(match.standing())).append('\n');
            }
        }
    }

    private void section(String key, String markdown) {
        if (!markdown.isBlank()) {
            heading(key);
            markdown.lines()
                    .forEach(line ->
                            out.append(line.isEmpty() ? "" : "  " + line).append('\n'));
        }
    }

    private void heading(String key) {
        out.append('\n').append(words.get(key)).append('\n');
    }

    private void paragraph(String text) {
        if (!text.isBlank()) {
            out.append('\n').append(text).append('\n');
        }
    }

    private static char mark(Outcome outcome) {
        return switch (outcome) {
            case SATISFIED -> '+';
            case MISSING -> '?';
            case CONTRADICTING -> '!';
        };
    }
}
