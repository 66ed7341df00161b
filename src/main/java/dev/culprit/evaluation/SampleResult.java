package dev.culprit.evaluation;

import java.util.List;

/**
 * What became of one sample or near miss.
 *
 * @param slug the article it belongs to
 * @param name file name in the bundle
 * @param nearMiss it must not lead to the article
 * @param verdict the verdict
 * @param answered slugs of the matches, best first
 * @param passed a sample leads to its article; a near miss does not
 */
record SampleResult(String slug, String name, boolean nearMiss, String verdict, List<String> answered, boolean passed) {

    SampleResult {
        answered = List.copyOf(answered);
    }

    /** What was wrong, and what should have been. */
    String complaint() {
        String first = answered.isEmpty() ? "nothing" : "\"" + answered.get(0) + "\"";
        String got = slug + "/" + name + ": diagnosed \"" + verdict + "\", first " + first + "; expected ";
        return nearMiss
                ? got + "anything but an answer \"" + slug + "\", for this is a near miss"
                : got + "\"known\" or \"likely\", first \"" + slug + "\"";
    }
}
