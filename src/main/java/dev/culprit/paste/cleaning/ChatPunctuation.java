package dev.culprit.paste.cleaning;

import dev.culprit.paste.text.MappedText;
import dev.culprit.paste.text.TextEditor;

/**
 * Makes punctuation plain again that an input method or a Markdown editor changed: full-width colons, commas and brackets,
 * and backslashes before angle brackets and underscores. Only where a traceback shows that it was changed.
 */
final class ChatPunctuation implements Cleaning {

    private static final String FULL = "\uff08\uff09\uff1a\uff0c";
    private static final String PLAIN = "():,";

    @Override
    public String what() {
        return "full-width punctuation and Markdown's backslashes made plain";
    }

    @Override
    public MappedText clean(MappedText text) {
        String value = text.value();
        boolean full = value.contains("\"\uff0c line ")
                || value.contains("\"\uff0cline ")
                || value.contains("Traceback \uff08most recent")
                || value.contains("Traceback\uff08most recent")
                || value.contains("most recent call last)\uff1a");
        boolean escaped = value.contains("\\<module") || value.contains(", in \\_\\_");
        if (!full && !escaped) {
            return text;
        }
        TextEditor editor = new TextEditor(text);
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (full && c >= FULL.charAt(0) && FULL.indexOf(c) >= 0) {
                String plain = plain(value, i);
                if (plain.length() == 1) {
                    editor.replace(i, plain.charAt(0));
                } else {
                    editor.replace(i, i + 1, plain);
                }
            } else if (escaped && c == '\\' && i + 1 < value.length() && "<>_*".indexOf(value.charAt(i + 1)) >= 0) {
                editor.drop(i, i + 1);
            }
        }
        return editor.done();
    }

    /** The wide signs hold their blank. */
    private static String plain(String value, int at) {
        char plain = PLAIN.charAt(FULL.indexOf(value.charAt(at)));
        boolean open = plain == '(';
        int beside = open ? at - 1 : at + 1;
        boolean spaced = beside < 0 || beside >= value.length() || Character.isWhitespace(value.charAt(beside));
        boolean heading = open && value.startsWith("most recent", at + 1);
        if (spaced || plain == ')' || (open && !heading)) {
            return String.valueOf(plain);
        }
        return open ? " (" : plain + " ";
    }
}
