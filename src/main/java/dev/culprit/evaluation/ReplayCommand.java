package dev.culprit.evaluation;

import dev.culprit.engine.verdict.Diagnosis;
import dev.culprit.evaluation.VerdictChange.Answer;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code replay}: what a change of the content changes in answers. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        description = {
            "Diagnose samples, near misses and stored cases against two states of the content,",
            "and print which are answered otherwise, and how."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:nothing got worse",
            "1:something that was right is wrong",
            "2:the command was called wrongly",
            "70:something failed"
        })
public final class ReplayCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "OLD_CONTENT", description = "The content directory as it was.")
    private @Nullable Path before;

    @Parameters(index = "1", paramLabel = "NEW_CONTENT", description = "The content directory as it is.")
    private @Nullable Path after;

    @Option(names = "--cases", paramLabel = "FILE", description = "Labelled pastes, as for evaluate.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--json", description = "Print one JSON array.")
    private boolean asJson;

    @Override
    public Integer call() throws IOException {
        List<LabelledCase> cases = new ArrayList<>();
        for (Path file : files) {
            cases.addAll(new LabelledCases(Json.MAPPER).read(file));
        }
        Map<String, Answer> old = answers(before, cases);
        Map<String, Answer> now = answers(after, cases);
        List<VerdictChange> changes = VerdictChange.between(old, now);
        PrintWriter out = spec.commandLine().getOut();
        if (asJson) {
            out.println(Json.MAPPER.writeValueAsString(changes));
        } else {
            changes.forEach(out::println);
            out.printf("%d pastes, %d changed%n", now.size(), changes.size());
        }
        out.flush();
        return changes.stream().anyMatch(change -> change.effect() == VerdictChange.Effect.WORSE) ? 1 : 0;
    }

    private Map<String, Answer> answers(@Nullable Path folder, List<LabelledCase> cases) {
        if (folder == null || !Files.isDirectory(folder)) {
            throw new ParameterException(
                    spec.commandLine(), "\"" + folder + "\" is no folder; expected a content directory");
        }
        Workbench bench = new Workbench();
        CheckedContent content = new CheckedContent(bench, folder);
        Function<String, Diagnosis> diagnosing = bench.diagnosing(content.knowledge());
        Map<String, Answer> answers = new LinkedHashMap<>();
        content.check()
                .run(content.pastes(content.hashes().keySet()), () -> {})
                .forEach(result -> answers.put(result.id(), new Answer(result.answer(), result.passed())));
        for (LabelledCase one : cases) {
            CaseResult result = CaseResult.of(one, diagnosing.apply(one.text()), 0);
            String first = result.slugs().isEmpty() ? "" : " " + result.slugs().get(0);
            answers.put(one.id(), new Answer(result.verdict().label() + first, result.isRight()));
        }
        return answers;
    }
}
