package dev.culprit.content;

import java.util.ArrayList;
import java.util.List;

/** Collects problems, and knows which file is being read. */
final class Problems {

    private final String file;
    private final List<ContentProblem> found;

    Problems(String file) {
        this(file, new ArrayList<>());
    }

    private Problems(String file, List<ContentProblem> found) {
        this.file = file;
        this.found = found;
    }

    /** The same collection, for another file. */
    Problems of(String otherFile) {
        return new Problems(otherFile.replace('\\', '/'), found);
    }

    void error(int line, String message, String expected) {
        found.add(ContentProblem.error(file, line, message, expected));
    }

    void warning(int line, String message, String expected) {
        found.add(ContentProblem.warning(file, line, message, expected));
    }

    List<ContentProblem> found() {
        return found;
    }
}
