package dev.culprit.paste;

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
    private String lastWord = "";

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
            } else if (isDigit(c)) {
                number();
            } else if (isWordStart(c)) {
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
        int end = wordEnd(at);
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
        int uuid = uuidEnd();
        if (uuid > at) {
            replace(uuid, "#");
            return;
        }
        if (run.length() >= SHORT_HEX_ID && isHex(run)) {
            replace(end, "#");
            return;
        }
        int digits = numberEnd();
        if (isCode(digits)) {
            out.append(text, at, digits);
            at = digits;
        } else {
            replace(digits, "#");
        }
        // A unit may follow, 30s or 512MB: it is not a word of its own.
        while (at < text.length() && isWordStart(text.charAt(at))) {
            out.append(text.charAt(at++));
        }
        lastWord = "";
    }

    /** Dotted numbers, addresses and versions are one number. */
    private int numberEnd() {
        int end = at;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean separator = (c == '.' || c == ',' || c == ':')
                    && end + 1 < text.length()
                    && isDigit(text.charAt(end + 1))
                    && end > at;
            if (!isDigit(c) && !separator) {
                break;
            }
            end++;
        }
        return end;
    }

    private boolean isCode(int end) {
        boolean plain =
                end - at <= LONGEST_CODE && text.substring(at, end).chars().allMatch(c -> isDigit((char) c));
        if (!plain) {
            return false;
        }
        boolean first =
                at > 0 && text.charAt(at - 1) == '(' && (text.startsWith(", '", end) || text.startsWith(", \"", end));
        return first || CODE_WORDS.contains(lastWord);
    }

    private void word() {
        int end = wordEnd(at);
        String word = text.substring(at, end);
        if (end - at == 1 && isDrive()) {
            path();
            return;
        }
        if (word.length() >= 3 && text.startsWith("://", end)) {
            replace(stop(end, false), "<url>");
            return;
        }
        int uuid = uuidEnd();
        boolean hexId = word.length() >= HEX_ID && isHex(word) && hasDigit(word) && hasLetter(word);
        boolean id = uuid > at || hexId;
        if (id) {
            replace(Math.max(uuid, end), "#");
            return;
        }
        out.append(word);
        lastWord = word.toLowerCase(java.util.Locale.ROOT);
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
        int end = close > 0 ? close : stop(at + 2, true);
        replace(end, "<path>");
    }

    /** Where a path or URL ends. */
    private int stop(int from, boolean colon) {
        int end = from;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean line = colon && c == ':' && end > at + 1;
            if (Character.isWhitespace(c) || "'\"()<>,;|*]}".indexOf(c) >= 0 || line) {
                break;
            }
            end++;
        }
        while (end > from && ".:!?".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private void replace(int end, String mask) {
        out.append(mask);
        lastWord = "";
        at = end;
    }

    private int wordEnd(int from) {
        int end = from;
        while (end < text.length() && (isWordStart(text.charAt(end)) || isDigit(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    private int uuidEnd() {
        int[] groups = {8, 4, 4, 4, 12};
        int i = at;
        for (int group = 0; group < groups.length; group++) {
            for (int k = 0; k < groups[group]; k++, i++) {
                if (i >= text.length() || Character.digit(text.charAt(i), 16) < 0) {
                    return at;
                }
            }
            if (group < groups.length - 1 && (i >= text.length() || text.charAt(i++) != '-')) {
                return at;
            }
        }
        return i;
    }

    private static boolean isHex(String word) {
        return word.chars().allMatch(c -> Character.digit(c, 16) >= 0);
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(c -> isDigit((char) c));
    }

    private static boolean hasLetter(String word) {
        return word.chars().anyMatch(Character::isLetter);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isWordStart(char c) {
        return Character.isLetter(c) || c == '_';
    }
}
