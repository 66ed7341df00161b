package dev.culprit.paste.cleaning;

import dev.culprit.paste.text.MappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lists the cleaning steps and runs them in this order: characters, markup and lost line breaks; then prefixes of lines,
 * the order of lines, and wrapped lines. Every step keeps the map to the original, so that spans stay exact.
 */
public final class Cleanings {

    /** Steps that may make one line into many. */
    private static final List<Cleaning> CHARACTERS = List.of(
            new ControlCharacters(),
            new ChatPunctuation(),
            new HtmlText(),
            new JsonLines(),
            new EscapedLines(),
            new WrittenLineEnds(),
            new LostLineBreaks());

    /** Steps that need whole lines. */
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
     * The result of cleaning.
     *
     * @param text the text after all steps
     * @param cut the text had more lines than the limit, and was cut
     */
    public record Cleaned(MappedText text, boolean cut) {}

    private Cleanings() {}

    /** Runs all steps. A step that throws is left out and named in the notices. */
    public static Cleaned clean(String original, int lines, List<String> notices) {
        MappedText text = MappedText.of(original);
        boolean cut = false;
        for (Cleaning cleaning : CHARACTERS) {
            MappedText cleaned = step(cleaning, text, notices);
            // The lines of a text that the step left as it was have been counted before.
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

    /** Runs all steps and describes each that changed something. */
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
