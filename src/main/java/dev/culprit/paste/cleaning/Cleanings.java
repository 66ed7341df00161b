package dev.culprit.paste.cleaning;

import dev.culprit.paste.text.Text;
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
            new RunOnLines());

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
    public record Cleaned(Text text, boolean cut) {}

    private Cleanings() {}

    /** The text after all steps; a step that fails is left out and named in the notices. */
    public static Cleaned clean(String original, int lines, List<String> notices) {
        Text text = Text.of(original);
        boolean cut = false;
        for (Cleaning cleaning : CHARACTERS) {
            Text cleaned = step(cleaning, text, notices);
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

    private static Text step(Cleaning cleaning, Text text, List<String> notices) {
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
        Text text = Text.of(original);
        for (Cleaning cleaning :
                Stream.concat(CHARACTERS.stream(), LINES.stream()).toList()) {
            Text before = text;
            text = LineLimit.cut(step(cleaning, before, new ArrayList<>()), lines);
            if (text != before) {
                steps.add(CleaningStep.between(cleaning.what(), before, text));
            }
        }
        return steps;
    }
}
