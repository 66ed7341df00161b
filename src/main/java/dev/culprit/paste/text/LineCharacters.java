package dev.culprit.paste.text;

/**
 * Which characters each line holds, and with which it starts: looked at once, and asked for every text that is looked for.
 * Characters beyond ASCII count as one.
 */
public final class LineCharacters {

    /** How many characters are told apart. */
    public static final int COUNT = 128;

    private static final byte BLANK = -1;

    private final long[] low;
    private final long[] high;
    private final byte[] first;

    /** Some characters, as bits of their numbers. */
    public record Held(long low, long high) {

        public static Held by(String text) {
            long low = 0;
            long high = 0;
            for (int i = 0; i < text.length(); i++) {
                int number = number(text.charAt(i));
                low |= number < Long.SIZE ? 1L << number : 0;
                high |= number < Long.SIZE ? 0 : 1L << number;
            }
            return new Held(low, high);
        }
    }

    LineCharacters(Lines lines) {
        low = new long[lines.count()];
        high = new long[lines.count()];
        first = new byte[lines.count()];
        for (int i = 0; i < first.length; i++) {
            look(lines.get(i), i);
        }
    }

    private void look(String line, int at) {
        long lower = 0;
        long upper = 0;
        for (int i = 0; i < line.length(); i++) {
            int number = number(line.charAt(i));
            // A shift takes the lowest bits of the number only: one of the two masks takes the other half away.
            long bit = 1L << number;
            long half = (number >> 6) - 1L;
            lower |= bit & half;
            upper |= bit & ~half;
        }
        low[at] = lower;
        high[at] = upper;
        int indent = Lines.indent(line);
        first[at] = indent < line.length() ? (byte) number(line.charAt(indent)) : BLANK;
    }

    public static int number(char c) {
        return c < COUNT ? c : 0;
    }

    public long low(int line) {
        return low[line];
    }

    public long high(int line) {
        return high[line];
    }

    /** Number of the first character that is no blank; negative in a blank line. */
    public int first(int line) {
        return first[line];
    }

    /** Whether the line holds all these characters, as it must where it contains a text made of them. */
    public boolean hold(int line, Held wanted) {
        return (wanted.low() & ~low[line]) == 0 && (wanted.high() & ~high[line]) == 0;
    }
}
