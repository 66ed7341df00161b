package dev.culprit.engine.knowledge;

import static dev.culprit.engine.knowledge.KnownArticles.SHUTDOWN;
import static dev.culprit.engine.knowledge.KnownArticles.article;
import static dev.culprit.engine.knowledge.KnownArticles.facts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.culprit.engine.signature.FactContext;
import dev.culprit.engine.signature.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignatureIndexTests {

    private static List<String> found(String paste, KnownArticle... articles) {
        return new SignatureIndex(List.of(articles))
                .find(new FactContext(facts(paste))).stream()
                        .map(KnownArticle::slug)
                        .toList();
    }

    @Test
    void whatHoldsIsFoundByAnyOfItsPredicates() {
        for (String condition : List.of(
                "text: schedule new futures after",
                "text: annot schedule new",
                "text: /new futures after [a-z]+ shut/",
                "message: cannot schedule new futures after interpreter shutdown",
                "message: cannot*new futures*down",
                "exception: RuntimeError",
                "frame: concurrent.futures.thread.submit",
                "frame: submit",
                "frame: concurrent.*",
                "module: concurrent.futures",
                "file: thread.py",
                "kind: traceback")) {
            KnownArticle article = article("it", condition);
            assertThat(article.signatures()
                            .get(0)
                            .evaluate(new FactContext(facts(SHUTDOWN)))
                            .outcome())
                    .as(condition)
                    .isEqualTo(Outcome.SATISFIED);
            assertThat(found(SHUTDOWN, article)).as(condition).containsExactly("it");
        }
    }

    @Test
    void whatCannotHoldIsNotLookedAt() {
        assertThat(found(SHUTDOWN, article("other", "exception: RuntimeError", "text: event loop is closed by now")))
                .isEmpty();
        assertThat(found(SHUTDOWN, article("other", "frame: gevent.hub.switch", "kind: traceback")))
                .isEmpty();
    }

    @Test
    void allThatASignatureNeedsMustBeThere() {
        assertThat(found(SHUTDOWN, article("other", "text: schedule new futures before shutdown")))
                .isEmpty();
    }

    @Test
    void signatureIsKeptUnderTheTermThatTheFewestAskFor() {
        KnownArticle rare = article("rare", "exception: RuntimeError", "frame: gevent.hub.switch");
        KnownArticle common = article("common", "exception: RuntimeError", "frame: concurrent.futures.thread.submit");
        KnownArticle other = article("other", "exception: RuntimeError", "frame: concurrent.futures.thread.submit");
        assertThat(found(SHUTDOWN, rare, common, other)).containsExactlyInAnyOrder("common", "other");
    }

    @Test
    void whatNeedsNoWholeWordIsAskedWhetherItHolds() {
        assertThat(found(SHUTDOWN, article("it", "frame: concurrent.*"), article("other", "frame: gevent.*")))
                .containsExactly("it");
    }
}
