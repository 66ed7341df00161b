package dev.culprit.evaluation;

import dev.culprit.diagnosis.DiagnosisService;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    private final DiagnosisService diagnoser;
    private final LabelledCases labelled;
    private final JsonMapper json;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "JSON Lines with labelled pastes.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--labels", split = ",", paramLabel = "SLUG", description = "Only these labels, and \"none\".")
    private @Nullable Set<String> labels;

    @Option(
            names = "--articles",
            paramLabel = "FILE",
            description = {
                "JSON Lines with the labels that the cases know.",
                "A negative that another article answers is counted apart, for the answer may be right."
            })
    private @Nullable Path articles;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean asJson;

    @Option(
            names = {"-v", "--verbose"},
            description = "Print every case that went wrong.")
    private boolean verbose;

    EvaluateCommand(DiagnosisService diagnoser, LabelledCases labelled, JsonMapper json) {
        this.diagnoser = diagnoser;
        this.labelled = labelled;
        this.json = json;
    }

    @Override
    public Integer call() throws IOException {
        List<LabelledCase> cases = cases();
        // Once before, so that times are those of a service that runs.
        cases.forEach(one -> diagnoser.diagnose(one.text()));
        List<CaseResult> results = cases.stream().map(this::diagnose).toList();
        Evaluation evaluation = Evaluation.of(results, articles == null ? null : labelled.labels(articles));
        PrintWriter out = spec.commandLine().getOut();
        if (asJson) {
            out.println(json.writeValueAsString(evaluation));
        } else {
            evaluation.print(out, verbose);
        }
        out.flush();
        return 0;
    }

    private List<LabelledCase> cases() throws IOException {
        List<LabelledCase> cases = new ArrayList<>();
        for (Path file : files) {
            try {
                cases.addAll(labelled.read(file));
            } catch (IllegalArgumentException problem) {
                throw new ParameterException(spec.commandLine(), String.valueOf(problem.getMessage()), problem);
            }
        }
        cases.removeIf(one -> labels != null && !one.isNegative() && !labels.contains(one.label()));
        return cases;
    }

    private CaseResult diagnose(LabelledCase one) {
        long start = System.nanoTime();
        var diagnosis = diagnoser.diagnose(one.text());
        return CaseResult.of(one, diagnosis, System.nanoTime() - start);
    }
}
