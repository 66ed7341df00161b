package dev.culprit.diagnosis;

import dev.culprit.engine.signature.Outcome;
import java.util.List;

/**
 * A paste as a page shows it: the lines that matter, with the evidence marked.
 *
 * @param segments runs of lines that are shown, with what is left out between them
 * @param complete every line is shown in full
 * @param lines number of lines of the paste
 */
record PasteView(List<Segment> segments, boolean complete, int lines) {

    /**
     * Consecutive lines.
     *
     * @param skipped how many lines are left out before them
     * @param lines the lines
     */
    record Segment(int skipped, List<Line> lines) {}

    /**
     * A line.
     *
     * @param number 1-based
     * @param evidence it holds evidence
     * @param pieces its text
     */
    record Line(int number, boolean evidence, List<Piece> pieces) {}

    /**
     * A part of a line.
     *
     * @param text not escaped
     * @param outcome label of the {@link Outcome} that it is evidence of; empty when it is none
     * @param cut how many characters are left out after it
     */
    record Piece(String text, String outcome, int cut) {}
}
