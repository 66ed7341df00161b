package dev.culprit.evaluation;

import dev.culprit.engine.verdict.Diagnosis;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code evaluate}: figures over labelled pastes. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = {
            "Diagnose labelled pastes and print how often the answer was right.",
            "Each line of FILE is a JSON object: {\"id\", \"label\", \"kind\", \"text\", \"also_acceptable\"?}."
        })
public final class EvaluateCommand implements Callable<Integer> {

    @Mixin
    private KnowledgeOption knowledge = new KnowledgeOption();

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

    @Override
    public Integer call() throws IOException {
        List<LabelledCase> cases = cases();
        Workbench bench = new Workbench();
        Function<String, Diagnosis> diagnosing = bench.diagnosing(knowledge.knowledge(bench));
        // Once before, so that times are those of a service that runs.
        cases.forEach(one -> diagnose(one, diagnosing));
        List<CaseResult> results =
                cases.stream().map(one -> diagnose(one, diagnosing)).toList();
        Evaluation evaluation =
                Evaluation.of(results, articles == null ? null : new LabelledCases(Json.MAPPER).labels(articles));
        PrintWriter out = spec.commandLine().getOut();
        if (asJson) {
            out.println(Json.MAPPER.writeValueAsString(evaluation));
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
                cases.addAll(new LabelledCases(Json.MAPPER).read(file));
            } catch (IllegalArgumentException problem) {
                throw new ParameterException(spec.commandLine(), String.valueOf(problem.getMessage()), problem);
            }
        }
        cases.removeIf(one -> labels != null && !one.isNegative() && !labels.contains(one.label()));
        return cases;
    }

    private static CaseResult diagnose(LabelledCase one, Function<String, Diagnosis> diagnosing) {
        long start = System.nanoTime();
        Diagnosis diagnosis = diagnosing.apply(one.text());
        return CaseResult.of(one, diagnosis, System.nanoTime() - start);
    }
}
