package dev.culprit.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads labelled pastes. */
final class LabelledCases {

    private final JsonMapper json;

    LabelledCases(JsonMapper json) {
        this.json = json;
    }

    /**
     * The cases of a file.
     *
     * @throws IllegalArgumentException when a line is no case; it names file and line
     */
    List<LabelledCase> read(Path file) throws IOException {
        List<LabelledCase> cases = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (!line.isBlank()) {
                cases.add(parse(file, number, line));
            }
        }
        return cases;
    }

    /** The labels of a file. */
    Set<String> labels(Path file) throws IOException {
        Set<String> labels = new LinkedHashSet<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                labels.add(json.readTree(line).path("label").asString());
            }
        }
        return labels;
    }

    private LabelledCase parse(Path file, int number, String line) {
        try {
            return json.readValue(line, LabelledCase.class);
        } catch (JacksonException problem) {
            throw new IllegalArgumentException(
                    file + ":" + number + ": \"" + (line.length() > 60 ? line.substring(0, 60) + "..." : line)
                            + "\"; expected a JSON object with id, label, kind and text",
                    problem);
        }
    }
}
