package dev.culprit.evaluation;

import dev.culprit.diagnosis.Diagnoser;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** {@code evaluate}: figures over labelled pastes. */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = {
            "Diagnose labelled pastes and print how often the answer was right.",
            "Each line of FILE is a JSON object: {\"id\", \"label\", \"kind\", \"text\", \"also_acceptable\"?}."
        })
class EvaluateCommand implements Callable<Integer> {

    private final Diagnoser diagnoser;
    private final JsonMapper json;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "JSON Lines with labelled pastes.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--labels", split = ",", paramLabel = "SLUG", description = "Only these labels, and \"none\".")
    private @Nullable Set<String> labels;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean asJson;

    @Option(
            names = {"-v", "--verbose"},
            description = "Print every case that went wrong.")
    private boolean verbose;

    EvaluateCommand(Diagnoser diagnoser, JsonMapper json) {
        this.diagnoser = diagnoser;
        this.json = json;
    }

    @Override
    public Integer call() throws IOException {
        List<LabelledCase> cases = new ArrayList<>();
        for (Path file : files) {
            read(file, cases);
        }
        cases.forEach(labelled -> diagnoser.diagnose(labelled.text()));
        List<CaseResult> results = cases.stream().map(this::diagnose).toList();
        print(Figures.of(results), results);
        return 0;
    }

    private void read(Path file, List<LabelledCase> cases) throws IOException {
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (!line.isBlank()) {
                LabelledCase labelled = parse(file, number, line);
                if (labels == null || labelled.isNegative() || labels.contains(labelled.label())) {
                    cases.add(labelled);
                }
            }
        }
    }

    private LabelledCase parse(Path file, int number, String line) {
        try {
            return json.readValue(line, LabelledCase.class);
        } catch (JacksonException problem) {
            throw new ParameterException(
                    spec.commandLine(),
                    file + ":" + number + ": \"" + (line.length() > 60 ? line.substring(0, 60) + "..." : line)
                            + "\"; expected a JSON object with id, label, kind and text",
                    problem);
        }
    }

    private CaseResult diagnose(LabelledCase labelled) {
        long start = System.nanoTime();
        var diagnosis = diagnoser.diagnose(labelled.text());
        return CaseResult.of(labelled, diagnosis, System.nanoTime() - start);
    }

    private void print(Figures figures, List<CaseResult> results) {
        PrintWriter out = spec.commandLine().getOut();
        List<CaseResult> wrong =
                results.stream().filter(result -> !result.isRight()).toList();
        if (asJson) {
            Map<String, Object> answer = new LinkedHashMap<>(figures.values());
            answer.put("wrong", wrong.stream().map(EvaluateCommand::line).toList());
            out.println(json.writeValueAsString(answer));
        } else {
            if (verbose) {
                wrong.forEach(result -> out.println("wrong: " + line(result)));
            }
            figures.values().forEach((name, value) -> out.printf("%-30s %s%n", name, value));
        }
        out.flush();
    }

    private static String line(CaseResult result) {
        return String.format(
                "%-52s %-44s %-8s %s",
                result.labelled().id(),
                result.labelled().label(),
                result.verdict().label(),
                String.join(", ", result.slugs()));
    }
}
