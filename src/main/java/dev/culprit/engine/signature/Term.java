package dev.culprit.engine.signature;

import dev.culprit.paste.fact.Fact;
import dev.culprit.paste.fact.FactType;

/**
 * What a fact is looked up by.
 *
 * @param type kind of fact
 * @param value its normalised value
 */
public record Term(FactType type, String value) {

    /** What the required term of a word begins with. */
    public static final String WORD = FactType.WORD.key() + ":";

    /** What the required term of a function begins with. No fact has it: it is looked up among the names of frames. */
    public static final String FUNCTION = "function:";

    public static Term of(Fact fact) {
        return new Term(fact.type(), fact.value());
    }

    /**
     * The term that {@link Fact#term()} writes so.
     *
     * @throws IllegalArgumentException when the text does not begin with a kind of fact
     */
    public static Term parse(String text) {
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

    /** The required term of a word of a text. */
    public static String word(String word) {
        return WORD + word;
    }

    /** The required term of the last name of a frame: what a signature names may leave out the module. */
    public static String function(String frame) {
        return FUNCTION + frame.substring(frame.lastIndexOf('.') + 1);
    }
}
