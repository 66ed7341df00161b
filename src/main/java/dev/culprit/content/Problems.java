package dev.culprit.content;

import java.util.ArrayList;
import java.util.List;

/** Collects the problems of one file. */
final class Problems {

    private final String file;
    private final List<ContentProblem> found = new ArrayList<>();

    Problems(String file) {
        this.file = file;
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
