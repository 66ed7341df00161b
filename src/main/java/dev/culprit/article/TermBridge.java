package dev.culprit.article;

import org.hibernate.search.mapper.pojo.bridge.ValueBridge;
import org.hibernate.search.mapper.pojo.bridge.runtime.ValueBridgeToIndexedValueContext;
import org.jspecify.annotations.Nullable;

/** Leaves out terms that are longer than an index can hold: nobody repeats a message of that length. */
public class TermBridge implements ValueBridge<String, String> {

    private static final int LONGEST = 8_000;

    @Override
    public @Nullable String toIndexedValue(@Nullable String term, ValueBridgeToIndexedValueContext context) {
        return term == null || term.length() > LONGEST ? null : term;
    }
}
