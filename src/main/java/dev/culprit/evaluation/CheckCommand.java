package dev.culprit.evaluation;

import dev.culprit.content.ContentProblem;
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
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;

/** {@code check}: whether the content is what its articles claim. */
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
public final class CheckCommand implements Callable<Integer> {

    @Mixin
    private ContentOption content = new ContentOption();

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

    @Override
    public Integer call() throws IOException {
        if (leaving.areGiven()) {
            leaving.refuse(mutate || save != null || since != null || changedOnly, spec.commandLine());
            return leaveOut();
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
            Files.writeString(save, Json.MAPPER.writeValueAsString(report));
        }
        return print(report, out -> new CheckText(out, verbose).print(report), report.passed());
    }

    private int leaveOut() {
        CheckedContent checked = new CheckedContent(new Workbench(), content.folder());
        ChosenArticles chosen = chosen();
        chosen.refuseUnknown(checked.hashes().keySet(), chosen.of(checked.problems(chosen::contains)));
        LeaveOneOutReport report = leaving.run(checked.leaveOneOut(), chosen, all -> progress("left out", all)::step);
        return print(report, out -> report.print(out, verbose), true);
    }

    private int print(Object report, Consumer<PrintWriter> text, boolean passed) {
        PrintWriter out = spec.commandLine().getOut();
        if (asJson) {
            out.println(Json.MAPPER.writeValueAsString(report));
        } else {
            text.accept(out);
        }
        out.flush();
        return passed ? 0 : 1;
    }

    private CheckReport report(@Nullable CheckReport before) {
        ChosenArticles articles = chosen();
        CheckedContent checked = new CheckedContent(new Workbench(), content.folder());
        Map<String, String> hashes = checked.hashes();
        hashes.keySet().removeIf(slug -> !articles.contains(slug));
        List<StoredPaste> all = checked.pastes(hashes.keySet());
        List<ContentProblem> problems = articles.of(checked.problems(articles::contains));
        articles.refuseUnknown(hashes.keySet(), problems);
        KeptCheck kept = new KeptCheck(before, checked.knowledge());
        List<StoredPaste> chosen = changedOnly ? kept.affected(all, hashes) : all;
        SampleCheck check = checked.check();
        List<SampleResult> results = new ArrayList<>(check.run(chosen, progress("checked", chosen.size())::step));
        results.addAll(kept.untouched(all, chosen));
        List<MutationResult> mutated = mutate
                ? new MutationCheck(check).run(chosen, progress("mutated", chosen.size() * Mutations.ALL.size())::step)
                : List.of();
        List<VerdictChange> changes =
                before == null ? List.of() : VerdictChange.between(answers(before.samples()), answers(results));
        return new CheckReport(hashes, problems, checked.unchecked(), results, Confusion.of(results), mutated, changes);
    }

    private ChosenArticles chosen() {
        return new ChosenArticles(slugs, spec.commandLine());
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
            return Json.MAPPER.readValue(Files.readString(file), CheckReport.class);
        } catch (JacksonException problem) {
            throw new ParameterException(
                    spec.commandLine(), "\"" + file + "\"; expected a file that check --save has written", problem);
        }
    }
}
