package dev.culprit.diagnosis;

import dev.culprit.diagnosis.Highlights.Highlight;
import dev.culprit.diagnosis.PasteView.Line;
import dev.culprit.diagnosis.PasteView.Piece;
import dev.culprit.diagnosis.PasteView.Segment;
import dev.culprit.engine.verdict.Match;
import dev.culprit.paste.block.Paste;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Chooses what of a paste a page shows: all of a short one, the surroundings of the evidence of a long one. */
final class PasteViewer {

    private static final int SHORT = 150;
    private static final int AROUND = 4;
    private static final int WITHOUT_EVIDENCE = 60;
    private static final int LONG_PIECE = 600;
    private static final int KEPT = 240;

    private final String text;
    private final List<Highlight> marks;
    private final List<Integer> starts = new ArrayList<>();
    private boolean cut;

    private PasteViewer(Paste paste, List<Match> matches) {
        this.text = paste.text().stripTrailing();
        this.marks = Highlights.of(matches, text.length());
        starts.add(0);
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            starts.add(i + 1);
        }
    }

    static PasteView view(Paste paste, List<Match> matches) {
        PasteViewer viewer = new PasteViewer(paste, matches);
        int focus = paste.primary()
                .map(block -> viewer.lineAt(block.span().start()))
                .orElse(0);
        return viewer.view(focus);
    }

    private PasteView view(int focus) {
        BitSet evidence = new BitSet();
        marks.forEach(mark -> evidence.set(lineAt(mark.start()), lineAt(Math.max(mark.start(), mark.end() - 1)) + 1));
        BitSet shown = shown(evidence, focus);
        List<Segment> segments = new ArrayList<>();
        int next = 0;
        for (int from = shown.nextSetBit(0); from >= 0; from = shown.nextSetBit(next)) {
            int to = shown.nextClearBit(from);
            List<Line> lines = new ArrayList<>();
            for (int line = from; line < to; line++) {
                lines.add(new Line(line + 1, evidence.get(line), pieces(line)));
            }
            segments.add(new Segment(from - next, lines));
            next = to;
        }
        if (next < starts.size()) {
            segments.add(new Segment(starts.size() - next, List.of()));
        }
        return new PasteView(segments, !cut && shown.cardinality() == starts.size(), starts.size());
    }

    private BitSet shown(BitSet evidence, int focus) {
        int count = starts.size();
        BitSet shown = new BitSet();
        if (count <= SHORT) {
            shown.set(0, count);
            return shown;
        }
        shown.set(0);
        if (evidence.isEmpty()) {
            shown.set(focus, Math.min(count, focus + WITHOUT_EVIDENCE));
        }
        evidence.stream()
                .limit(SHORT)
                .forEach(line -> shown.set(Math.max(0, line - AROUND), Math.min(count, line + AROUND + 1)));
        return shown;
    }

    private int lineAt(int offset) {
        int low = 0;
        int high = starts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts.get(middle) <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private List<Piece> pieces(int line) {
        int at = starts.get(line);
        int end = line + 1 < starts.size() ? starts.get(line + 1) - 1 : text.length();
        List<Piece> pieces = new ArrayList<>();
        for (Highlight mark : marks) {
            int from = Math.max(at, mark.start());
            int to = Math.min(end, mark.end());
            if (from < to) {
                add(pieces, at, from, "");
                add(pieces, from, to, mark.outcome().label());
                at = to;
            }
        }
        add(pieces, at, end, "");
        return pieces;
    }

    private void add(List<Piece> pieces, int from, int to, String outcome) {
        if (to - from > LONG_PIECE) {
            cut = true;
            pieces.add(new Piece(text.substring(from, from + KEPT), outcome, to - from - 2 * KEPT));
            pieces.add(new Piece(text.substring(to - KEPT, to), outcome, 0));
        } else if (from < to) {
            pieces.add(new Piece(text.substring(from, to), outcome, 0));
        }
    }
}
