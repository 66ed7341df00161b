package dev.culprit.evaluation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;

/**
 * What became of one sample or near miss.
 *
 * @param slug the article it belongs to
 * @param name file name in the bundle
 * @param nearMiss it must not lead to the article
 * @param verdict the verdict
 * @param matches what the answer names, best first
 * @param passed a sample leads to its article; a near miss does not
 */
record SampleResult(String slug, String name, boolean nearMiss, String verdict, List<Rival> matches, boolean passed) {

    SampleResult {
        matches = List.copyOf(matches);
    }

    static SampleResult of(StoredPaste paste, String verdict, List<Rival> matches) {
        boolean claims = verdict.equals("known") || verdict.equals("likely");
        boolean led = claims && !matches.isEmpty() && matches.get(0).slug().equals(paste.slug());
        return new SampleResult(
                paste.slug(), paste.name(), paste.nearMiss(), verdict, matches, led != paste.nearMiss());
    }

    @JsonIgnore
    String id() {
        return slug + "/" + (nearMiss ? "near-misses/" : "samples/") + name;
    }

    /** The verdict and what it names first, as in {@code known a-slug}. */
    String answer() {
        return matches.isEmpty() ? verdict : verdict + " " + matches.get(0).slug();
    }

    /** Whether the article is among the first three. */
    boolean isNamed() {
        return matches.stream().limit(3).anyMatch(match -> match.slug().equals(slug));
    }

    /** What was wrong, and what should have been. */
    String complaint() {
        String first = matches.isEmpty() ? "nothing" : "\"" + matches.get(0).slug() + "\"";
        String got = slug + "/" + name + ": diagnosed \"" + verdict + "\", first " + first + "; expected ";
        return nearMiss
                ? got + "anything but an answer \"" + slug + "\", for this is a near miss"
                : got + "\"known\" or \"likely\", first \"" + slug + "\"";
    }
}
