package dev.culprit.paste;

/** stub */
public final class PasteExplainer {
    private PasteExplainer() {}

    public static String explain(Paste paste, Facts facts) {
        return paste.text() + facts.all();
    }
}
