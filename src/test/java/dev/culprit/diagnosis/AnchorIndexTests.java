package dev.culprit.diagnosis;

import static dev.culprit.diagnosis.KnownArticles.article;
import static dev.culprit.diagnosis.KnownArticles.facts;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AnchorIndexTests {

    private static final String PASTE = """
            Traceback (most recent call last):
              File "/opt/py/lib/python3.9/concurrent/futures/thread.py", line 3, in submit
                raise RuntimeError('cannot schedule new futures after interpreter shutdown')
            RuntimeError: cannot schedule new futures after interpreter shutdown
            """;

    private static List<String> found(String paste, KnownArticle... articles) {
        return new AnchorIndex(List.of(articles))
                .find(facts(paste)).stream().map(KnownArticle::slug).toList();
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
            assertThat(article.signatures().get(0).evaluate(facts(PASTE)).outcome())
                    .as(condition)
                    .isEqualTo(Outcome.SATISFIED);
            assertThat(found(PASTE, article)).as(condition).containsExactly("it");
        }
    }

    @Test
    void whatCannotHoldIsNotLookedAt() {
        assertThat(found(PASTE, article("other", "exception: RuntimeError", "text: event loop is closed by now")))
                .isEmpty();
        assertThat(found(PASTE, article("other", "frame: gevent.hub.switch", "kind: traceback")))
                .isEmpty();
    }

    @Test
    void allThatASignatureNeedsMustBeThere() {
        assertThat(found(PASTE, article("other", "text: schedule new futures before shutdown")))
                .isEmpty();
    }

    @Test
    void signatureIsKeptUnderTheTermThatTheFewestAskFor() {
        KnownArticle rare = article("rare", "exception: RuntimeError", "frame: gevent.hub.switch");
        KnownArticle common = article("common", "exception: RuntimeError", "frame: concurrent.futures.thread.submit");
        KnownArticle other = article("other", "exception: RuntimeError", "frame: concurrent.futures.thread.submit");
        assertThat(found(PASTE, rare, common, other)).containsExactlyInAnyOrder("common", "other");
    }

    @Test
    void whatNeedsNoWholeWordIsAskedWhetherItHolds() {
        assertThat(found(PASTE, article("it", "frame: concurrent.*"), article("other", "frame: gevent.*")))
                .containsExactly("it");
    }
}
