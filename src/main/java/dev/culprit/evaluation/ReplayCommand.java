package dev.culprit.evaluation;

import dev.culprit.content.ContentSynchronizer;
import dev.culprit.diagnosis.DiagnosisService;
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

/** {@code replay}: what a change of the content changes in answers. */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
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
class ReplayCommand implements Callable<Integer> {

    private final ContentSynchronizer content;
    private final StoredPastes pastes;
    private final SampleCheck check;
    private final DiagnosisService diagnoser;
    private final LabelledCases labelled;
    private final JsonMapper json;

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

    ReplayCommand(
            ContentSynchronizer content,
            StoredPastes pastes,
            SampleCheck check,
            DiagnosisService diagnoser,
            LabelledCases labelled,
            JsonMapper json) {
        this.content = content;
        this.pastes = pastes;
        this.check = check;
        this.diagnoser = diagnoser;
        this.labelled = labelled;
        this.json = json;
    }

    @Override
    public Integer call() throws IOException {
        List<LabelledCase> cases = new ArrayList<>();
        for (Path file : files) {
            cases.addAll(labelled.read(file));
        }
        Map<String, Answer> old = answers(before, cases);
        Map<String, Answer> now = answers(after, cases);
        List<VerdictChange> changes = VerdictChange.between(old, now);
        PrintWriter out = spec.commandLine().getOut();
        if (asJson) {
            out.println(json.writeValueAsString(changes));
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
        content.synchronizeWith(folder);
        Map<String, Answer> answers = new LinkedHashMap<>();
        check.run(pastes.all(), () -> {})
                .forEach(result -> answers.put(result.id(), new Answer(result.answer(), result.passed())));
        for (LabelledCase one : cases) {
            CaseResult result = CaseResult.of(one, diagnoser.diagnose(one.text()), 0);
            String first = result.slugs().isEmpty() ? "" : " " + result.slugs().get(0);
            answers.put(one.id(), new Answer(result.verdict().label() + first, result.isRight()));
        }
        return answers;
    }
}
