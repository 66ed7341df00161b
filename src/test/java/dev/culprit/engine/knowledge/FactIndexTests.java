package dev.culprit.engine.knowledge;

import static dev.culprit.engine.knowledge.KnownArticles.SHUTDOWN;
import static dev.culprit.engine.knowledge.KnownArticles.article;
import static dev.culprit.engine.knowledge.KnownArticles.facts;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactIndexTests {

    private static List<String> alike(int wanted, List<KnownArticle> articles) {
        return new FactIndex(articles)
                .alike(facts(SHUTDOWN), 24, wanted).stream()
                        .map(KnownArticle::slug)
                        .toList();
    }

    @Test
    void whatSharesMoreOfTheRareComesFirst() {
        KnownArticle common = article("common", "exception: RuntimeError");
        KnownArticle also = article("also", "exception: RuntimeError");
        KnownArticle rare = article("rare", "exception: RuntimeError", "frame: concurrent.futures.thread.submit");

        assertThat(alike(100, List.of(common, also, rare))).containsExactly("rare", "also", "common");
    }

    @Test
    void whatSharesNothingIsNotFound() {
        assertThat(alike(100, List.of(article("other", "exception: KeyError")))).isEmpty();
        assertThat(alike(100, List.of())).isEmpty();
    }

    @Test
    void orderOfTheArticlesDoesNotMatter() {
        List<KnownArticle> articles = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            articles.add(article("a" + i, "exception: RuntimeError"));
        }
        List<String> found = alike(3, articles);
        Collections.reverse(articles);

        assertThat(found).hasSize(12).isEqualTo(alike(3, articles));
    }

    @Test
    void onlyTheRarestFactsAreLookedUp() {
        List<KnownArticle> articles = List.of(
                article("a", "exception: RuntimeError"),
                article("b", "exception: RuntimeError"),
                article("c", "frame: concurrent.futures.thread.submit"));

        assertThat(new FactIndex(articles).alike(facts(SHUTDOWN), 1, 100))
                .extracting(KnownArticle::slug)
                .containsExactly("c");
    }

    @Test
    void allThatAreAsGoodAsTheLastAreTaken() {
        assertThat(FactIndex.best(new int[] {20, 0, 15, 14, 15}, 2)).containsExactly(0, 2, 4);
        assertThat(FactIndex.best(new int[] {1, 7}, 100)).containsExactly(1, 0);
    }
}
