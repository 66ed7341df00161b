package dev.culprit.diagnosis;

import dev.culprit.engine.signature.Evidence;
import dev.culprit.engine.signature.Outcome;
import dev.culprit.engine.verdict.Match;
import dev.culprit.paste.place.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** The evidence in a text, without overlaps: what speaks against an article hides what speaks for it. */
final class Highlights {

    /** More than a reader follows; it bounds the work as well. */
    private static final int MOST = 300;

    /**
     * A stretch of text that is evidence.
     *
     * @param start offset of its first character
     * @param end offset after its last character
     * @param outcome satisfied or contradicting
     */
    record Highlight(int start, int end, Outcome outcome) {

        /** True when the other says the same of a much smaller part: then this one would only blur it. */
        boolean encloses(Highlight other) {
            return start <= other.start
                    && end >= other.end
                    && outcome == other.outcome
                    && end - start > 2 * (other.end - other.start);
        }
    }

    private Highlights() {}

    /** In the order of the text. */
    static List<Highlight> of(List<Match> matches, int length) {
        List<Highlight> marks = new ArrayList<>();
        for (Match match : matches) {
            for (Evidence evidence : match.evidence()) {
                Span span = evidence.span();
                if (span != null && evidence.outcome() != Outcome.MISSING && marks.size() < MOST) {
                    marks.add(new Highlight(
                            Math.min(span.start(), length), Math.min(span.end(), length), evidence.outcome()));
                }
            }
        }
        List<Highlight> sharp = marks.stream()
                .filter(mark -> marks.stream().noneMatch(mark::encloses))
                .toList();
        return flatten(sharp);
    }

    private static List<Highlight> flatten(List<Highlight> marks) {
        TreeSet<Integer> bounds = new TreeSet<>();
        marks.forEach(mark -> {
            bounds.add(mark.start());
            bounds.add(mark.end());
        });
        List<Highlight> flat = new ArrayList<>();
        Integer start = null;
        for (Integer end : bounds) {
            if (start != null) {
                add(flat, marks, start, end);
            }
            start = end;
        }
        return flat;
    }

    private static void add(List<Highlight> flat, List<Highlight> marks, int start, int end) {
        marks.stream()
                .filter(mark -> mark.start() <= start && mark.end() >= end)
                .max(Comparator.comparing(Highlight::outcome))
                .ifPresent(mark -> join(flat, new Highlight(start, end, mark.outcome())));
    }

    private static void join(List<Highlight> flat, Highlight mark) {
        Highlight last = flat.isEmpty() ? null : flat.get(flat.size() - 1);
        if (last != null && last.end() == mark.start() && last.outcome() == mark.outcome()) {
            flat.set(flat.size() - 1, new Highlight(last.start(), mark.end(), mark.outcome()));
        } else {
            flat.add(mark);
        }
    }
}
