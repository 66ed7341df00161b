package dev.culprit.paste;

import java.util.Locale;
import java.util.Set;

/**
 * Masks the parts of a message that change from run to run: addresses, ids, dates and numbers become {@code #}, paths
 * of files {@code <path>}, URLs {@code <url>}. Conservative: error codes, errno, signal names, and attribute and type
 * names with digits in them stay. Masking a mask changes nothing.
 */
public final class MessageMask {

    private static final int LONGEST = 4000;
    private static final int HEX_ID = 12;
    private static final int SHORT_HEX_ID = 8;
    private static final int LONGEST_CODE = 5;
    private static final Set<String> CODE_WORDS =
            Set.of("errno", "winerror", "error", "code", "signal", "exitcode", "status", "oserror", "errorcode");

    private final String text;
    private final StringBuilder out;
    private int at;
    private int lastWord;
    private int lastWordEnd;

    private MessageMask(String text) {
        this.text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        this.out = new StringBuilder(this.text.length());
    }

    /** The template of a message, one line, white space folded. */
    public static String mask(String message) {
        return new MessageMask(message).masked();
    }

    private String masked() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                space();
            } else if (TokenEnds.isDigit(c)) {
                number();
            } else if (TokenEnds.isWordStart(c)) {
                word();
            } else if (c == '/' && startsPath()) {
                path();
            } else {
                other(c);
            }
        }
        return out.toString().strip();
    }

    /** Everything else stays, but for the backslash that some printers put before quotes. */
    private void other(char c) {
        boolean escape = c == '\\' && at + 1 < text.length() && "'\"".indexOf(text.charAt(at + 1)) >= 0;
        if (!escape) {
            out.append(c);
        }
        at++;
    }

    private void space() {
        if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
            out.append(' ');
        }
        at++;
    }

    private void number() {
        int end = TokenEnds.word(text, at);
        String run = text.substring(at, end);
        if (run.startsWith("0x") || run.startsWith("0X")) {
            replace(end, "#");
            return;
        }
        int time = Timestamp.end(text, at);
        if (time > at) {
            replace(time, "#");
            return;
        }
        int uuid = TokenEnds.uuid(text, at);
        if (uuid > at) {
            replace(uuid, "#");
            return;
        }
        if (run.length() >= SHORT_HEX_ID && TokenEnds.isHex(run)) {
            replace(end, "#");
            return;
        }
        int digits = TokenEnds.number(text, at);
        if (isCode(digits)) {
            out.append(text, at, digits);
            at = digits;
        } else {
            replace(digits, "#");
        }
        // A unit may follow, 30s or 512MB: it is not a word of its own.
        while (at < text.length() && TokenEnds.isWordStart(text.charAt(at))) {
            out.append(text.charAt(at++));
        }
        lastWordEnd = 0;
    }

    private boolean isCode(int end) {
        if (end - at > LONGEST_CODE || !hasOnlyDigits(end)) {
            return false;
        }
        boolean first =
                at > 0 && text.charAt(at - 1) == '(' && (text.startsWith(", '", end) || text.startsWith(", \"", end));
        return first || isCodeWord();
    }

    /** The word before; of most words nobody asks that. */
    private boolean isCodeWord() {
        return lastWordEnd > 0
                && CODE_WORDS.contains(text.substring(lastWord, lastWordEnd).toLowerCase(Locale.ROOT));
    }

    private boolean hasOnlyDigits(int end) {
        for (int i = at; i < end; i++) {
            if (!TokenEnds.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private void word() {
        int end = TokenEnds.word(text, at);
        String word = text.substring(at, end);
        if (end - at == 1 && isDrive()) {
            path();
            return;
        }
        if (word.length() >= 3 && text.startsWith("://", end)) {
            replace(TokenEnds.path(text, at, end, false), "<url>");
            return;
        }
        int uuid = TokenEnds.uuid(text, at);
        boolean hexId = word.length() >= HEX_ID && TokenEnds.isHex(word) && isMixed(word);
        boolean id = uuid > at || hexId;
        if (id) {
            replace(Math.max(uuid, end), "#");
            return;
        }
        out.append(word);
        lastWord = at;
        lastWordEnd = end;
        at = end;
    }

    private static boolean isMixed(String word) {
        boolean letters = false;
        boolean digits = false;
        for (int i = 0; i < word.length(); i++) {
            letters |= Character.isLetter(word.charAt(i));
            digits |= Character.isDigit(word.charAt(i));
        }
        return letters && digits;
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
        out.append(mask);
        lastWordEnd = 0;
        at = end;
    }
}
