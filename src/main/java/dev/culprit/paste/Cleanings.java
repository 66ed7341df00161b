package dev.culprit.paste;

import java.util.List;

/** The steps of cleaning, in their order: characters, then markup, then what stands before the lines, then the lines. */
final class Cleanings {

    private static final List<Cleaning> ALL = List.of(
            new ControlCharacters(),
            new HtmlText(),
            new EscapedLines(),
            new JoinedLines(),
            new NumberLines(),
            new Quotation(),
            new TransportPrefixes(),
            new AnchoredPrefixes(),
            new Boxes(),
            new WrappedLines());

    private Cleanings() {}

    /** The text after all steps; a step that fails is left out and named in the notices. */
    static Text clean(String original, List<String> notices) {
        Text text = Text.of(original);
        for (Cleaning cleaning : ALL) {
            try {
                text = cleaning.clean(text);
            } catch (RuntimeException e) {
                notices.add("A step of cleaning was left out: "
                        + cleaning.getClass().getSimpleName());
            }
        }
        return text;
    }
}
