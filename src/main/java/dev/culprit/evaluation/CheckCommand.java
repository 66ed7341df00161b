package dev.culprit.evaluation;

import dev.culprit.content.Checklist;
import dev.culprit.content.ContentProblem;
import dev.culprit.content.ContentSynchronizer;
import dev.culprit.diagnosis.LeaveOneOut;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** {@code check}: whether the content is what its articles claim. */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Check the content: its files, the authors' checklist, every sample and near miss against all articles.",
            "A sample must be diagnosed to its article, \"known\" or \"likely\"; a near miss must not.",
            "With --leave-one-out instead: would an article without signatures be found for a paste it has not seen?"
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:clean", "1:something is wrong", "2:the command was called wrongly", "70:something failed"})
class CheckCommand implements Callable<Integer> {

    private final ContentSynchronizer content;
    private final Checklist checklist;
    private final StoredPastes pastes;
    private final SampleCheck check;
    private final MutationCheck mutations;
    private final LeaveOneOut leftOut;
    private final JsonMapper json;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "SLUG",
            description = "Only these articles, and their pastes against all articles.")
    private List<String> slugs = new ArrayList<>();

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean asJson;

    @Option(
            names = {"-v", "--verbose"},
            description = "Print every sample, also those that pass, and every pair of articles.")
    private boolean verbose;

    @Option(names = "--mutate", description = "Also diagnose every sample in forms that it may reach us in.")
    private boolean mutate;

    @Option(names = "--save", paramLabel = "FILE", description = "Keep the result, for --since.")
    private @Nullable Path save;

    @Option(names = "--since", paramLabel = "FILE", description = "Print what is other than in a kept result.")
    private @Nullable Path since;

    @Option(
            names = "--changed-only",
            description = "With --since: check only what a changed article may affect, and take the rest from FILE.")
    private boolean changedOnly;

    @Mixin
    private LeaveOneOutOptions leaving = new LeaveOneOutOptions();

    CheckCommand(
            ContentSynchronizer content,
            Checklist checklist,
            StoredPastes pastes,
            SampleCheck check,
            MutationCheck mutations,
            LeaveOneOut leftOut,
            JsonMapper json) {
        this.content = content;
        this.checklist = checklist;
        this.pastes = pastes;
        this.check = check;
        this.mutations = mutations;
        this.leftOut = leftOut;
        this.json = json;
    }

    @Override
    public Integer call() throws IOException {
        if (leaving.areGiven()) {
            leaving.refuse(mutate || save != null || since != null || changedOnly, spec.commandLine());
            ChosenArticles chosen = chosen();
            chosen.refuseUnknown(pastes.hashes().keySet(), problems(chosen));
            LeaveOneOutReport report = leaving.run(leftOut, chosen, all -> progress("left out", all)::step);
            return print(report, out -> report.print(out, verbose), true);
        }
        CheckReport before = since == null ? null : read(since);
        if (!slugs.isEmpty() && (before != null || save != null)) {
            throw new ParameterException(
                    spec.commandLine(), "articles are named, and --save or --since; expected the one or the other");
        }
        if (changedOnly && before == null) {
            throw new ParameterException(
                    spec.commandLine(), "--changed-only alone; expected --since FILE with it, written by --save FILE");
        }
        CheckReport report = report(before);
        if (save != null) {
            Files.writeString(save, json.writeValueAsString(report));
        }
        return print(report, out -> new CheckText(out, verbose).print(report), report.passed());
    }

    private int print(Object report, Consumer<PrintWriter> text, boolean passed) {
        PrintWriter out = spec.commandLine().getOut();
        if (asJson) {
            out.println(json.writeValueAsString(report));
        } else {
            text.accept(out);
        }
        out.flush();
        return passed ? 0 : 1;
    }

    private CheckReport report(@Nullable CheckReport before) {
        ChosenArticles articles = chosen();
        List<StoredPaste> all = pastes.all();
        all.removeIf(paste -> !articles.contains(paste.slug()));
        Map<String, String> hashes = pastes.hashes();
        hashes.keySet().removeIf(slug -> !articles.contains(slug));
        List<ContentProblem> problems = problems(articles);
        articles.refuseUnknown(hashes.keySet(), problems);
        KeptCheck kept = new KeptCheck(before, pastes);
        List<StoredPaste> chosen = changedOnly ? kept.affected(all, hashes) : all;
        List<SampleResult> results = new ArrayList<>(check.run(chosen, progress("checked", chosen.size())::step));
        results.addAll(kept.untouched(all, chosen));
        List<MutationResult> mutated = mutate
                ? mutations.run(chosen, progress("mutated", chosen.size() * Mutations.ALL.size())::step)
                : List.of();
        List<VerdictChange> changes =
                before == null ? List.of() : VerdictChange.between(answers(before.samples()), answers(results));
        return new CheckReport(
                hashes, problems, checklist.unchecked(), results, Confusion.of(results), mutated, changes);
    }

    private ChosenArticles chosen() {
        return new ChosenArticles(slugs, spec.commandLine());
    }

    /** What the import found, and what the checklist finds. */
    private List<ContentProblem> problems(ChosenArticles chosen) {
        List<ContentProblem> problems = new ArrayList<>(content.last().problems());
        problems.addAll(checklist.check(content.folder(), chosen::contains));
        return chosen.of(problems);
    }

    private static Map<String, VerdictChange.Answer> answers(List<SampleResult> results) {
        return results.stream()
                .collect(Collectors.toMap(
                        SampleResult::id,
                        result -> new VerdictChange.Answer(result.answer(), result.passed()),
                        (one, other) -> one));
    }

    private Progress progress(String what, int all) {
        return new Progress(spec.commandLine().getErr(), what, all);
    }

    private CheckReport read(Path file) throws IOException {
        try {
            return json.readValue(Files.readString(file), CheckReport.class);
        } catch (JacksonException problem) {
            throw new ParameterException(
                    spec.commandLine(), "\"" + file + "\"; expected a file that check --save has written", problem);
        }
    }
}
