package dev.culprit.evaluation;

import java.util.List;

/**
 * What a run printed, and how it ended.
 *
 * @param printed standard output and error, in the order in which they came; the middle may be left out
 * @param dumps stacks of the processes, when they hung
 * @param exitCode 128 and the signal's number when a signal ended it; -1 when it was ended here
 * @param complaint why it was ended here; empty when it ended by itself
 * @param seconds how long it ran
 */
record Transcript(String printed, List<String> dumps, int exitCode, String complaint, double seconds) {

    Transcript {
        dumps = List.copyOf(dumps);
    }

    /** It says that it cannot show the bug here. */
    boolean isSkipped() {
        return exitCode == 77;
    }

    boolean endedByItself() {
        return complaint.isEmpty();
    }

    /** The last line that is not blank, shortened. */
    String lastLine() {
        String last = printed.lines()
                .filter(line -> !line.isBlank())
                .reduce("", (one, next) -> next)
                .strip();
        return last.length() > 200 ? last.substring(0, 200) + "..." : last;
    }

    /** Everything, as it is kept in a file. */
    String whole() {
        String end = printed.isEmpty() || printed.endsWith("\n") ? "" : "\n";
        return printed + end + String.join("\n", dumps);
    }
}
