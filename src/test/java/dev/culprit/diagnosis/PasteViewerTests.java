package dev.culprit.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.culprit.diagnosis.PasteView.Line;
import dev.culprit.diagnosis.PasteView.Piece;
import dev.culprit.diagnosis.PasteView.Segment;
import dev.culprit.engine.knowledge.KnownArticles;
import dev.culprit.engine.signature.Evidence;
import dev.culprit.engine.signature.Outcome;
import dev.culprit.engine.signature.Signature.Limit;
import dev.culprit.engine.verdict.Match;
import dev.culprit.engine.verdict.Relation;
import dev.culprit.engine.verdict.VersionVerdict;
import dev.culprit.paste.block.Paste;
import dev.culprit.paste.place.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PasteViewerTests {

    private static PasteView view(String text, Evidence... evidence) {
        Paste paste = new Paste(text, List.of(), Optional.empty(), List.of(), false, List.of());
        VersionVerdict unknown = new VersionVerdict(VersionVerdict.Status.UNKNOWN, "", "", List.of());
        return PasteViewer.view(
                paste,
                List.of(new Match(
                        KnownArticles.article("slug"),
                        "clue",
                        9,
                        true,
                        Limit.KNOWN,
                        Relation.FIRST,
                        unknown,
                        Arrays.asList(evidence))));
    }

    private static Evidence evidence(String text, String part, Outcome outcome) {
        int start = text.indexOf(part);
        return new Evidence(outcome, "message", part, part, 1, 1, new Span(start, start + part.length()));
    }

    private static List<Line> lines(PasteView view) {
        return view.segments().stream().flatMap(s -> s.lines().stream()).toList();
    }

    private static String marked(PasteView view) {
        return lines(view).stream()
                .map(line -> line.pieces().stream()
                        .map(piece -> piece.outcome().isEmpty()
                                ? piece.text()
                                : "[" + piece.outcome().charAt(0) + ":" + piece.text() + "]")
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void marksEvidenceWhereItStands() {
        String text = "one\nKeyError: 3\n";
        PasteView view = view(text, evidence(text, "KeyError", Outcome.SATISFIED));
        assertThat(marked(view)).isEqualTo("one\n[s:KeyError]: 3");
        assertThat(view.complete()).isTrue();
        assertThat(lines(view)).extracting(Line::evidence).containsExactly(false, true);
    }

    @Test
    void evidenceOverSeveralLinesIsMarkedInEach() {
        String text = "ab\ncd\nef";
        assertThat(marked(view(text, evidence(text, "b\ncd\ne", Outcome.SATISFIED))))
                .isEqualTo("a[s:b]\n[s:cd]\n[s:e]f");
    }

    @Test
    void whatSpeaksAgainstHidesWhatSpeaksFor() {
        String text = "abcdef";
        assertThat(marked(view(
                        text,
                        evidence(text, "abcd", Outcome.SATISFIED),
                        evidence(text, "cdef", Outcome.CONTRADICTING))))
                .isEqualTo("[s:ab][c:cdef]");
    }

    @Test
    void aWholeLineDoesNotBlurThePartThatMatters() {
        String text = "Exception KeyError: KeyError(3,) ignored";
        assertThat(marked(view(
                        text,
                        evidence(text, text, Outcome.SATISFIED),
                        evidence(text, "KeyError(3,)", Outcome.SATISFIED))))
                .isEqualTo("Exception KeyError: [s:KeyError(3,)] ignored");
    }

    @Test
    void longPasteIsShownAroundItsEvidence() {
        String text = IntStream.rangeClosed(1, 20_000)
                .mapToObj(n -> n == 9_000 ? "boom" : "line " + n)
                .collect(Collectors.joining("\n"));
        PasteView view = view(text, evidence(text, "boom", Outcome.SATISFIED));
        assertThat(view.complete()).isFalse();
        assertThat(view.lines()).isEqualTo(20_000);
        assertThat(lines(view))
                .extracting(Line::number)
                .contains(1, 8_996, 9_000, 9_004)
                .hasSize(10);
        assertThat(view.segments()).extracting(Segment::skipped).containsExactly(0, 8_994, 10_996);
    }

    @Test
    void longLineIsCutBetweenItsEvidence() {
        String text = "x".repeat(500_000) + "boom" + "y".repeat(500_000);
        PasteView view = view(text, evidence(text, "boom", Outcome.SATISFIED));
        List<Piece> pieces = lines(view).get(0).pieces();
        assertThat(pieces).extracting(Piece::outcome).contains("satisfied");
        assertThat(pieces.stream().mapToInt(piece -> piece.text().length()).sum())
                .isLessThan(1_000);
        assertThat(view.complete()).isFalse();
    }

    @Test
    void emptyPasteHasOneEmptyLine() {
        assertThat(lines(view(""))).hasSize(1);
    }
}
