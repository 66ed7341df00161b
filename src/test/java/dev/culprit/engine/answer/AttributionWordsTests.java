package dev.culprit.engine.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.culprit.engine.signature.Attribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributionWordsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cpython | application | en | Raised by CPython; the fault lies in your application.",
                "cpython | application | zh | 由 CPython 报出，问题出在你的应用。",
                "gevent  | gevent      | en | Raised by gevent, and the fault lies there too.",
                "cpython | system      | en | Raised by CPython; the fault lies in the system that it runs on.",
                "system  | ''          | zh | 由操作系统报出。",
                "''      | gunicorn    | en | The fault lies in gunicorn.",
                "''      | ''          | en | ''",
            })
    void whoPrintsAndWhoMustChangeIsOneSentence(String raisedBy, String atFault, String language, String sentence) {
        assertThat(AttributionWords.sentence(new Attribution(raisedBy, atFault), language))
                .isEqualTo(sentence);
    }
}
