package dev.culprit.engine.verdict;

import static dev.culprit.engine.knowledge.KnownArticles.article;
import static dev.culprit.engine.knowledge.KnownArticles.facts;
import static dev.culprit.engine.verdict.Rankings.rank;
import static dev.culprit.engine.verdict.Rankings.second;
import static org.assertj.core.api.Assertions.assertThat;

import dev.culprit.engine.knowledge.KnownArticle;
import dev.culprit.engine.signature.FactContext;
import dev.culprit.engine.signature.VersionRange;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankingTests {

    private static final String POOL = """
            Traceback (most recent call last):
              File "/srv/app/a.py", line 3, in f
                g()
            PicklingError: first thing that could not be pickled

            The above exception was the direct cause of the following exception:

            Traceback (most recent call last):
              File "/srv/app/a.py", line 9, in h
                f()
            BrokenProcessPool: a process in the pool was terminated abruptly while running
            """;

    private static final KnownArticle CAUSE = article("z-cause", "text: thing that could not be pickled");
    private static final KnownArticle CONSEQUENCE = article(
            "a-consequence",
            "exception: BrokenProcessPool",
            "text: a process in the pool was terminated abruptly",
            "frame: a.h");

    private static List<String> slugs(List<Candidate> findings) {
        return findings.stream().map(finding -> finding.article().slug()).toList();
    }

    @Test
    void causeGoesBeforeItsConsequenceInOneChain() {
        assertThat(slugs(rank(POOL, CONSEQUENCE, CAUSE))).containsExactly("z-cause", "a-consequence");
        assertThat(second(POOL, CONSEQUENCE, CAUSE)).isEqualTo(Relation.CONSEQUENCE);
    }

    @Test
    void specialGoesBeforeTheGeneral() {
        String paste = "RuntimeError: cannot schedule new futures after interpreter shutdown";
        KnownArticle general = article("a-general", "text: cannot schedule new futures after");
        KnownArticle special = article("z-special", "text: cannot schedule new futures after interpreter shutdown");

        assertThat(slugs(rank(paste, general, special))).containsExactly("z-special", "a-general");
        assertThat(second(paste, general, special)).isEqualTo(Relation.MORE_GENERAL);
    }

    @Test
    void signatureThatAsksForMoreOfTheSamePlaceIsTheSpecialOne() {
        String paste = "RuntimeError: cannot schedule new futures after shutdown";
        KnownArticle general = article("a-general", "text: cannot schedule new futures after shutdown");
        KnownArticle special =
                article("z-special", "exception: RuntimeError", "text: cannot schedule new futures after shutdown");

        assertThat(slugs(rank(paste, general, special))).containsExactly("z-special", "a-general");
        assertThat(second(paste, general, special)).isEqualTo(Relation.MORE_GENERAL);
    }

    @Test
    void sameEvidenceIsATieAndTheQuestionIsWhatOnlyOneAsksFor() {
        String paste = "RuntimeError: cannot schedule new futures after shutdown";
        KnownArticle one = article("one", "text: cannot schedule new futures after shutdown");
        KnownArticle other = article("other", "text: new futures after shutdown");
        KnownArticle same = article("same", "text: cannot schedule new futures after shutdown");

        assertThat(second(paste, one, same)).isEqualTo(Relation.TIED);
        assertThat(second(paste, one, other)).isEqualTo(Relation.MORE_GENERAL);
        KnownArticle asking = article("asking", "text: cannot schedule new futures after shutdown", "library: gevent");
        assertThat(new Discriminator(new FactContext(facts(paste))).between(List.of(one, asking)))
                .containsExactly(new DistinguishingFact("asking", "library", "gevent"));
    }

    @Test
    void whatHoldsOfAnotherPartOfThePasteHoldsToo() {
        String log = """
                10:11:12 ERROR db: server closed the connection unexpectedly while reading
                10:11:13 INFO web: request done
                10:11:14 ERROR pool: cannot schedule new futures after interpreter shutdown
                """;
        KnownArticle first = article("z-first", "text: server closed the connection unexpectedly");
        KnownArticle later = article("a-later", "text: cannot schedule new futures after interpreter shutdown");

        assertThat(slugs(rank(log, later, first))).containsExactly("z-first", "a-later");
        assertThat(second(log, later, first)).isEqualTo(Relation.ALSO);
    }

    @Test
    void versionThatIsMendedMakesAStepLess() {
        String paste = "File \"/usr/lib/python3.12/x.py\"\nRuntimeError: cannot schedule new futures after shutdown";
        List<VersionRange> old = List.of(new VersionRange("cpython", "0", "3.9", ""));
        KnownArticle mended = article("a-mended", old, "text: cannot schedule new futures after shutdown");
        KnownArticle general = article("z-general", "text: cannot schedule new futures");

        List<Candidate> ranked = rank(paste, mended, general);
        assertThat(slugs(ranked)).containsExactly("z-general", "a-mended");
        assertThat(ranked.get(1).strength()).isEqualTo(Candidate.Strength.FAIR);
        assertThat(second(paste, mended, general)).isEqualTo(Relation.OTHER_VERSION);
    }

    @Test
    void scoresFallFromTheFirstToTheLast() {
        KnownArticle contradicted = article(
                "contradicted",
                "exception: BrokenProcessPool",
                "text: a process in the pool was terminated abruptly",
                "frame: a.h",
                "frame: a.f",
                "exception: PicklingError",
                "frame: gevent.hub.switch");
        List<Candidate> ranked = rank(POOL, contradicted, CAUSE);

        assertThat(slugs(ranked)).containsExactly("z-cause", "contradicted");
        assertThat(ranked.get(1).nats()).isGreaterThan(ranked.get(0).nats());
        assertThat(ranked.get(1).score()).isLessThan(ranked.get(0).score());
        assertThat(second(POOL, contradicted, CAUSE)).isEqualTo(Relation.CONTRADICTED);
    }
}
