package dev.culprit.engine.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.culprit.paste.fact.Fact;
import dev.culprit.paste.fact.FactType;
import org.junit.jupiter.api.Test;

class TermNumbersTests {

    private final TermNumbers numbers = new TermNumbers();

    @Test
    void everyTypeFindsItsOwn() {
        for (FactType type : FactType.values()) {
            numbers.put(Fact.term(type, "a:b"), type.key().hashCode());
        }
        for (FactType type : FactType.values()) {
            assertThat(numbers.get(type, "a:b", -1)).isEqualTo(type.key().hashCode());
        }
        assertThat(numbers.get(FactType.WORD, "b", -1)).isEqualTo(-1);
    }

    @Test
    void whatIsNoTermOfAFactIsLeftOut() {
        numbers.put("function:wait", 1);
        numbers.put("files", 2);
        assertThat(numbers.types()).isEmpty();
    }
}
