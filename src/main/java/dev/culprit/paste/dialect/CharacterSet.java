package dev.culprit.paste.dialect;

/**
 * A set of ASCII characters, as bits of their numbers. All characters beyond ASCII count as the same one, number 0.
 *
 * @param low the characters 0 to 63
 * @param high the characters 64 to 127
 */
record CharacterSet(long low, long high) {

    /** How many characters are told apart. */
    static final int COUNT = 2 * Long.SIZE;

    /** Collects the characters of a text. */
    static CharacterSet of(String text) {
        long low = 0;
        long high = 0;
        for (int i = 0; i < text.length(); i++) {
            int number = number(text.charAt(i));
            if (number < Long.SIZE) {
                low |= 1L << number;
            } else {
                high |= 1L << number;
            }
        }
        return new CharacterSet(low, high);
    }

    static int number(char c) {
        return c < COUNT ? c : 0;
    }
}
