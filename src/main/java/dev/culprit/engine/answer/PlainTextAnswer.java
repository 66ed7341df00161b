package dev.culprit.engine.answer;

import dev.culprit.engine.knowledge.Excerpt;
import dev.culprit.engine.signature.Attribution;
import dev.culprit.engine.signature.Outcome;
import dev.culprit.engine.verdict.Diagnosis;
import dev.culprit.engine.verdict.Match;
import dev.culprit.engine.verdict.Verdict;
import java.util.List;

/**
 * A diagnosis for a terminal. The first line is made for {@code grep}: {@code known SLUG URL}, the same with {@code
 * likely} or {@code related}, or {@code unknown}.
 */
public final class PlainTextAnswer {

    /** A sample can share sixty facts with a paste; nobody reads so many in a terminal. */
    private static final int MOST_EVIDENCE = 20;

    private static final int MOST_LACKING = 3;

    private final Diagnosis diagnosis;
    private final AnswerWords words;
    private final String site;
    private final StringBuilder out = new StringBuilder();

    private PlainTextAnswer(Diagnosis diagnosis, AnswerWords words, String site) {
        this.diagnosis = diagnosis;
        this.words = words;
        this.site = site;
    }

    /**
     * The text.
     *
     * @param language {@code en} or {@code zh}; texts that are missing in it are answered in the original language
     * @param site address of this service, without a slash at the end
     */
    public static String of(Diagnosis diagnosis, String language, String site) {
        return new PlainTextAnswer(diagnosis, AnswerWords.in(language), site).write();
    }

    private String write() {
        List<Match> matches = diagnosis.matches();
        if (matches.isEmpty() || diagnosis.verdict() == Verdict.UNKNOWN) {
            out.append(Verdict.UNKNOWN.label()).append('\n');
            nearest();
        } else {
            head(diagnosis.verdict().label(), matches.get(0));
            first(matches.get(0));
            others(matches.subList(1, matches.size()));
        }
        if (diagnosis.paste().truncated()) {
            paragraph(words.get("truncated"));
        }
        paragraph(words.advice(diagnosis.advice()));
        telling();
        return out.toString();
    }

    private void head(String word, Match match) {
        out.append(word).append(' ').append(match.slug()).append(' ');
        out.append(AnswerFactory.url(match, site)).append('\n');
    }

    private void first(Match match) {
        Excerpt text = match.article().text(words.language());
        Attribution attribution = match.article().attribution();
        paragraph(text.title());
        paragraph(text.summary());
        paragraph(words.affected(match.affected()));
        paragraph(attribution.differs() ? AttributionWords.sentence(attribution, words.language()) : "");
        if (diagnosis.verdict() != Verdict.RELATED) {
            section("heading.fix", text.fix());
            section("heading.rootCause", text.rootCause());
        }
        heading("heading.evidence");
        match.evidence().stream().limit(MOST_EVIDENCE).forEach(evidence -> {
            out.append("  ").append(mark(evidence.outcome())).append(' ');
            out.append(words.evidence(evidence)).append('\n');
        });
        String limit = words.limit(match);
        if (!limit.isEmpty()) {
            out.append("  ")
                    .append(mark(Outcome.MISSING))
                    .append(' ')
                    .append(limit)
                    .append('\n');
        }
    }

    /** What came closest, and what it lacked. */
    private void nearest() {
        if (diagnosis.nearest().isEmpty()) {
            return;
        }
        heading("heading.nearest");
        for (Match near : diagnosis.nearest()) {
            out.append("  ");
            head("-", near);
            near.evidence().stream()
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

    private void others(List<Match> others) {
        if (others.isEmpty() || diagnosis.verdict() == Verdict.KNOWN) {
            return;
        }
        heading("heading.others");
        for (Match other : others) {
            out.append("  ");
            head("-", other);
            out.append("    ").append(words.standing(other.standing())).append('\n');
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
