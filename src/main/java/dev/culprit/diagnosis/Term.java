package dev.culprit.diagnosis;

import dev.culprit.paste.fact.Fact;
import dev.culprit.paste.fact.FactType;

/**
 * What a fact is looked up by.
 *
 * @param type kind of fact
 * @param value its normalised value
 */
record Term(FactType type, String value) {

    static Term of(Fact fact) {
        return new Term(fact.type(), fact.value());
    }

    /**
     * The term that {@link Fact#term()} writes so.
     *
     * @throws IllegalArgumentException when the text does not begin with a kind of fact
     */
    static Term parse(String text) {
        int colon = text.indexOf(':');
        if (colon > 0) {
            for (FactType type : FactType.values()) {
                if (text.startsWith(type.key()) && type.key().length() == colon) {
                    return new Term(type, text.substring(colon + 1));
                }
            }
        }
        throw new IllegalArgumentException(
                "\"" + text + "\" is no term; expected a kind of fact and a value, as in exception:KeyError");
    }

    /** As {@link Fact#term()} writes it. */
    @Override
    public String toString() {
        return Fact.term(type, value);
    }
}
