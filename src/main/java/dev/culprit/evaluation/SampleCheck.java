package dev.culprit.evaluation;

import dev.culprit.article.Article;
import dev.culprit.article.ArticleRepository;
import dev.culprit.article.Clue;
import dev.culprit.diagnosis.Diagnoser;
import dev.culprit.diagnosis.Diagnosis;
import dev.culprit.diagnosis.Match;
import dev.culprit.diagnosis.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Diagnoses every sample and near miss of every article against all articles. */
@Component
class SampleCheck {

    private final ArticleRepository articles;
    private final Diagnoser diagnoser;

    SampleCheck(ArticleRepository articles, Diagnoser diagnoser) {
        this.articles = articles;
        this.diagnoser = diagnoser;
    }

    @Transactional(readOnly = true)
    public List<SampleResult> run() {
        List<SampleResult> results = new ArrayList<>();
        for (Article article : articles.findAll()) {
            for (Clue clue : article.getClues()) {
                if (clue.getKind() == Clue.Kind.SAMPLE || clue.getKind() == Clue.Kind.NEAR_MISS) {
                    results.add(run(article.getSlug(), clue));
                }
            }
        }
        return results;
    }

    private SampleResult run(String slug, Clue clue) {
        Diagnosis diagnosis = diagnoser.diagnose(clue.getText());
        List<String> answered = diagnosis.matches().stream().map(Match::slug).toList();
        boolean claims = diagnosis.verdict() == Verdict.KNOWN || diagnosis.verdict() == Verdict.LIKELY;
        boolean led = claims && !answered.isEmpty() && answered.get(0).equals(slug);
        boolean nearMiss = clue.getKind() == Clue.Kind.NEAR_MISS;
        return new SampleResult(
                slug, clue.getName(), nearMiss, diagnosis.verdict().label(), answered, led != nearMiss);
    }
}
