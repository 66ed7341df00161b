package dev.culprit.paste.fact;

import dev.culprit.paste.line.ForeignFrame;
import dev.culprit.paste.line.Timestamp;
import dev.culprit.paste.text.TokenEnds;

/**
 * Masks the parts of a message that change from run to run: addresses, ids, dates and numbers become {@code #}, paths of
 * files become {@code <path>}, and URLs become {@code <url>}. It keeps what tells one error from another: error codes,
 * errno, names of signals, and names of attributes and types that contain digits. Masking a masked message changes
 * nothing.
 */
public final class MessageMask {

    private static final int LONGEST = 4000;
    private static final int HEX_ID = 12;
    private static final int SHORT_HEX_ID = 8;
    private static final int LONGEST_CODE = 5;

    private final String text;
    private final MaskWriter out;
    private int at;
    private int lastWord;
    private int lastWordEnd;

    private MessageMask(String text) {
        this.text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        this.out = new MaskWriter(this.text.length());
    }

    /** Returns the masked message as one line with single blanks; at most the first 4,000 characters are read. */
    public static String mask(String message) {
        return new MessageMask(message).masked();
    }

    private String masked() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (TokenEnds.isWordStart(c)) {
                word();
            } else if (TokenEnds.isDigit(c)) {
                number();
            } else if (Character.isWhitespace(c)) {
                out.blank();
                at++;
            } else if (c == '/' && startsPath()) {
                path();
            } else {
                other(c);
            }
        }
        return out.text();
    }

    /** Copies any other character, but drops the backslash that some printers put before quotes. */
    private void other(char c) {
        boolean escape = c == '\\' && at + 1 < text.length() && "'\"".indexOf(text.charAt(at + 1)) >= 0;
        if (!escape) {
            out.write(c);
        }
        at++;
    }

    private void number() {
        int changing = changing();
        if (changing > at) {
            replace(changing, "#");
            return;
        }
        int digits = TokenEnds.number(text, at);
        if (isCode(digits)) {
            out.write(text, at, digits);
            at = digits;
        } else {
            replace(digits, "#");
        }
        // A unit may follow, 30s or 512MB: it is not a word of its own.
        while (at < text.length() && TokenEnds.isWordStart(text.charAt(at))) {
            out.write(text.charAt(at++));
        }
        lastWordEnd = 0;
    }

    /** Returns the end of the address, time or id that starts with this digit; its start when there is none. */
    private int changing() {
        if (text.startsWith("0x", at) || text.startsWith("0X", at)) {
            return TokenEnds.word(text, at);
        }
        int end = Timestamp.end(text, at);
        if (end == at) {
            end = TokenEnds.uuid(text, at);
        }
        if (end == at) {
            int word = TokenEnds.word(text, at);
            end = word - at >= SHORT_HEX_ID && TokenEnds.isHex(text, at, word) ? word : at;
        }
        return end;
    }

    private boolean isCode(int end) {
        if (end - at > LONGEST_CODE || !ForeignFrame.isNumber(text, at, end)) {
            return false;
        }
        boolean first =
                at > 0 && text.charAt(at - 1) == '(' && (text.startsWith(", '", end) || text.startsWith(", \"", end));
        return first || CodeWords.isOne(text, lastWord, lastWordEnd);
    }

    private void word() {
        int end = TokenEnds.word(text, at);
        if (end - at == 1 && isDrive()) {
            path();
            return;
        }
        if (end - at >= 3 && text.startsWith("://", end)) {
            replace(TokenEnds.path(text, at, end, false), "<url>");
            return;
        }
        int uuid = TokenEnds.uuid(text, at);
        if (uuid > at || TokenEnds.isHexId(text, at, end, HEX_ID)) {
            replace(Math.max(uuid, end), "#");
            return;
        }
        out.write(text, at, end);
        lastWord = at;
        lastWordEnd = end;
        at = end;
    }

    private boolean isDrive() {
        return text.startsWith(":\\", at + 1) || (text.startsWith(":/", at + 1) && !text.startsWith("://", at + 1));
    }

    private boolean startsPath() {
        boolean free = at == 0
                || " '\"(=[<:,>".indexOf(text.charAt(at - 1)) >= 0
                || Character.isWhitespace(text.charAt(at - 1));
        if (!free || at + 2 >= text.length()) {
            return false;
        }
        char c = text.charAt(at + 1);
        return Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == '~';
    }

    private void path() {
        char before = at > 0 ? text.charAt(at - 1) : ' ';
        boolean quoted = before == '\'' || before == '"';
        int close = quoted ? text.indexOf(before, at) : -1;
        int end = close > 0 ? close : TokenEnds.path(text, at, at + 2, true);
        replace(end, "<path>");
    }

    private void replace(int end, String mask) {
        out.write(mask, 0, mask.length());
        lastWordEnd = 0;
        at = end;
    }
}
