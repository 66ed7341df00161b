package dev.culprit.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.culprit.WithKnowledge;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@WithKnowledge
class ArticleSearchTests {

    private static final String DUMMY = "dummythread-block-after-fork";
    private static final String GEVENT = "gevent-keyerror-threading-shutdown";
    private static final String LOGGING = "fork-with-held-lock-logging-deadlock";

    @Autowired
    private ArticleSearch search;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "_Thread__block | " + DUMMY,
                "Thread__block | " + DUMMY,
                "_DummyThread | " + DUMMY,
                "dummythread | " + DUMMY,
                "dummy_thread | " + DUMMY,
                "threading._after_fork | " + DUMMY,
                "after_fork | " + DUMMY,
                "set_start_method | " + LOGGING,
                "multiprocessing.set_start_method(\"spawn\") | " + LOGGING,
                "AttributeError: '_DummyThread' object has no attribute '_Thread__block' | " + DUMMY,
                "KeyError(140468381321488,) | " + GEVENT,
                "Exception KeyError: KeyError(1234567,) in <module 'threading' from '/x/threading.pyc'> ignored | "
                        + GEVENT,
                "worker hangs in logging | " + LOGGING,
                "hung forked children logging | " + LOGGING,
                "thraeding fork locks copied | " + LOGGING,
                "deadlok logging | " + LOGGING,
                "dummythread-block-after-fork | " + DUMMY,
                "锁 从未存在 | " + DUMMY,
                "打补丁太晚 | " + GEVENT,
                "退出时找不到主线程 | " + GEVENT,
                "子进程打印的消息 | " + DUMMY,
                "StreamConsumed | chunked-body-read-twice",
            })
    void findsTheArticleFirstInBothLanguages(String query, String slug) {
        for (String language : List.of("en", "zh")) {
            assertThat(search.search(query, language, "", 0, 10).items())
                    .as("%s for %s", query, language)
                    .first()
                    .extracting(SearchHit::slug)
                    .isEqualTo(slug);
        }
    }

    @Test
    void answersEachArticleOnceInTheLanguageOfTheReader() {
        SearchResults chinese = search.search("threading", "zh", "", 0, 10);
        assertThat(chinese.items()).extracting(SearchHit::slug).doesNotHaveDuplicates();
        assertThat(chinese.total()).isEqualTo(chinese.items().size());
        assertThat(chinese.items())
                .filteredOn(hit -> hit.slug().equals(DUMMY))
                .singleElement()
                .satisfies(hit -> assertThat(hit.language()).isEqualTo("zh"))
                .satisfies(hit -> assertThat(hit.summary()).contains("子进程"));
    }

    @Test
    void marksWhatItFoundInEscapedText() {
        assertThat(search.search("<module 'threading'", "en", "", 0, 10).items())
                .first()
                .satisfies(hit -> assertThat(String.join("", hit.snippets()))
                        .contains("<mark>", "&lt;")
                        .doesNotContain("<module"));
        assertThat(search.search("StreamConsumed", "en", "", 0, 1)
                        .items()
                        .get(0)
                        .highlightedTitle())
                .contains("<mark>StreamConsumed</mark>");
    }

    @ParameterizedTest
    @ValueSource(strings = {DUMMY, GEVENT, LOGGING, "chunked-body-read-twice"})
    void anArticlesOwnNameFindsItFirst(String slug) {
        for (String typed : List.of(slug, slug.toUpperCase(Locale.ROOT), " " + slug + "\n", withATypo(slug))) {
            assertThat(search.search(typed, "en", "", 0, 10).items())
                    .as(typed)
                    .first()
                    .extracting(SearchHit::slug)
                    .isEqualTo(slug);
        }
    }

    /** Two neighbours exchanged in the longest part. */
    private static String withATypo(String slug) {
        String part = Stream.of(slug.split("-"))
                .max(Comparator.comparing(String::length))
                .orElseThrow();
        return slug.replace(part, part.substring(0, 2) + part.charAt(3) + part.charAt(2) + part.substring(4));
    }

    @ParameterizedTest
    @CsvSource({
        "dummythred-block, " + DUMMY,
        "held-lock-loging, " + LOGGING,
        "dummythread/blcok, " + DUMMY,
        "proces.deadlokc, " + LOGGING,
    })
    void typosAreForgivenWithinPartsOfAWord(String query, String slug) {
        assertThat(search.search(query, "en", "", 0, 10).items())
                .as(query)
                .first()
                .extracting(SearchHit::slug)
                .isEqualTo(slug);
    }

    @ParameterizedTest
    @CsvSource({
        "pip, 0",
        "fork, 0",
        "forks, 1",
        "deadlock, 1",
        "processes, 2",
        "errno_11, 0",
        "éclair, 0",
        "死锁, 0",
        "_______, 1"
    })
    void howManyLettersMayBeWrongIsAskedOfTheTerm(String term, int edits) {
        assertThat(Typos.edits(term)).isEqualTo(edits);
    }

    @Test
    void aLongTermMayHaveTwoLettersWrongAndATooLongOneNone() {
        assertThat(Typos.edits("a".repeat(64))).isEqualTo(2);
        assertThat(Typos.edits("a".repeat(65))).isZero();
    }

    @Test
    void aQueryIsNotCutWithinACharacter() {
        String query = "a".repeat(Query.LONGEST - 1) + "\uD83D\uDE00";
        assertThat(Query.of(query).text()).isEqualTo("a".repeat(Query.LONGEST - 1));
        assertThat(Query.of(query.substring(1)).text()).isEqualTo(query.substring(1));
    }

    @Test
    void keepsToTheTag() {
        assertThat(search.search("threading", "en", "gevent", 0, 10).items())
                .extracting(SearchHit::slug)
                .containsExactly(GEVENT);
        assertThat(search.search("threading", "en", "no such tag", 0, 10).total())
                .isZero();
    }

    @Test
    void pages() {
        SearchResults all = search.search("fork", "en", "", 0, 10);
        SearchResults second = search.search("fork", "en", "", 1, 1);
        assertThat(second.total()).isEqualTo(all.total()).isGreaterThan(1);
        assertThat(second.items()).containsExactly(all.items().get(1));
    }

    @Test
    void partsOfAnIdentifierBelongTogether() {
        assertThat(search.search("SafeThread", "en", "", 0, 10).items()).isEmpty();
        assertThat(search.search("block_thread", "en", "", 0, 10).items()).isEmpty();
    }

    @Test
    void nearMissesAreNotFound() {
        assertThat(search.search("native_id", "en", "", 0, 10).items()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "*",
                "\"",
                "(((",
                "a AND (",
                "title:",
                "~",
                "\u0000",
                "\\",
                "foo^",
                "[a TO",
                "!",
                "&&",
                "--",
                "+fork -fork",
                "\uD83D",
                "fork~99",
                "/.*/",
                "<script>alert(1)</script>",
                "' OR 1=1 --",
            })
    void answersToAnything(String query) {
        assertThat(search.search(query, "en", "", 0, 10).page()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"锁死线程", "aB", "a ", "_", "((", "threading ", "ab_Cd.", "fork锁"})
    void answersToTenThousandCharacters(String part) {
        String query = part.repeat(10_000 / part.length());
        assertThat(search.search(query, "zh", "", 0, 10).size()).isEqualTo(10);
        assertThat(Query.of(query).text()).hasSizeLessThanOrEqualTo(Query.LONGEST);
    }
}
