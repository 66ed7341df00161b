package dev.culprit.paste.cleaning;

import dev.culprit.paste.text.MappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The steps of cleaning, in their order: characters, then markup, then what stands before the lines, then the lines. */
public final class Cleanings {

    /** Steps that make lines. */
    private static final List<Cleaning> CHARACTERS = List.of(
            new ControlCharacters(),
            new ChatPunctuation(),
            new HtmlText(),
            new JsonLines(),
            new EscapedLines(),
            new WrittenLineEnds(),
            new LostLineBreaks());

    /** Steps that look at lines. */
    private static final List<Cleaning> LINES = List.of(
            new HardWraps(),
            new NumberLines(),
            new Quotation(),
            new SpacedLines(),
            new Interleaving(),
            new TransportPrefixes(),
            new AnchoredPrefixes(),
            new NewestFirst(),
            new TwinTracebacks(),
            new ChatHeaders(),
            new Boxes(),
            new WrappedLines());

    /**
     * A cleaned text.
     *
     * @param text the text after all steps
     * @param cut it had more lines than are read
     */
    public record Cleaned(MappedText text, boolean cut) {}

    private Cleanings() {}

    /** The text after all steps; a step that fails is left out and named in the notices. */
    public static Cleaned clean(String original, int lines, List<String> notices) {
        MappedText text = MappedText.of(original);
        boolean cut = false;
        for (Cleaning cleaning : CHARACTERS) {
            MappedText cleaned = step(cleaning, text, notices);
            // What the step left as it was has been counted.
            boolean counted = cleaned == text && cleaning != CHARACTERS.get(0);
            text = counted ? text : LineLimit.cut(cleaned, lines);
            cut |= text != cleaned;
        }
        for (Cleaning cleaning : LINES) {
            text = step(cleaning, text, notices);
        }
        return new Cleaned(text, cut);
    }

    private static MappedText step(Cleaning cleaning, MappedText text, List<String> notices) {
        try {
            return cleaning.clean(text);
        } catch (RuntimeException e) {
            notices.add(
                    "A step of cleaning was left out: " + cleaning.getClass().getSimpleName());
            return text;
        }
    }

    /** What each step that changed something changed, in order. */
    public static List<CleaningStep> steps(String original, int lines) {
        List<CleaningStep> steps = new ArrayList<>();
        MappedText text = MappedText.of(original);
        for (Cleaning cleaning :
                Stream.concat(CHARACTERS.stream(), LINES.stream()).toList()) {
            MappedText before = text;
            text = LineLimit.cut(step(cleaning, before, new ArrayList<>()), lines);
            if (text != before) {
                steps.add(CleaningStep.between(cleaning.what(), before, text));
            }
        }
        return steps;
    }
}
