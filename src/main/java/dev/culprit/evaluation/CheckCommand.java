package dev.culprit.evaluation;

import dev.culprit.content.ContentSynchronizer;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
            "Check the content: problems of its files, and every sample and near miss against all articles.",
            "A sample must be diagnosed to its article, \"known\" or \"likely\"; a near miss must not."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:clean", "1:something is wrong", "2:the command was called wrongly", "70:something failed"})
class CheckCommand implements Callable<Integer> {

    private final ContentSynchronizer content;
    private final StoredPastes pastes;
    private final SampleCheck check;
    private final MutationCheck mutations;
    private final JsonMapper json;

    @Spec
    private CommandSpec spec;

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

    CheckCommand(
            ContentSynchronizer content,
            StoredPastes pastes,
            SampleCheck check,
            MutationCheck mutations,
            JsonMapper json) {
        this.content = content;
        this.pastes = pastes;
        this.check = check;
        this.mutations = mutations;
        this.json = json;
    }

    @Override
    public Integer call() throws IOException {
        CheckReport before = since == null ? null : read(since);
        if (changedOnly && before == null) {
            throw new ParameterException(
                    spec.commandLine(), "--changed-only alone; expected --since FILE with it, written by --save FILE");
        }
        CheckReport report = report(before);
        if (save != null) {
            Files.writeString(save, json.writeValueAsString(report));
        }
        PrintWriter out = spec.commandLine().getOut();
        if (asJson) {
            out.println(json.writeValueAsString(report));
        } else {
            new CheckText(out, verbose).print(report);
        }
        out.flush();
        return report.passed() ? 0 : 1;
    }

    private CheckReport report(@Nullable CheckReport before) {
        List<StoredPaste> all = pastes.all();
        Map<String, String> hashes = pastes.hashes();
        List<StoredPaste> chosen = changedOnly && before != null ? affected(all, hashes, before) : all;
        List<SampleResult> results = new ArrayList<>(check.run(chosen, progress("checked", chosen.size())::step));
        if (before != null) {
            results.addAll(untouched(all, chosen, before));
        }
        List<MutationResult> mutated = mutate
                ? mutations.run(chosen, progress("mutated", chosen.size() * Mutations.ALL.size())::step)
                : List.of();
        List<VerdictChange> changes =
                before == null ? List.of() : VerdictChange.between(answers(before.samples()), answers(results));
        return new CheckReport(hashes, content.last().problems(), results, Confusion.of(results), mutated, changes);
    }

    private static List<SampleResult> untouched(List<StoredPaste> all, List<StoredPaste> chosen, CheckReport before) {
        Set<String> rest = all.stream().map(StoredPaste::id).collect(Collectors.toSet());
        chosen.forEach(paste -> rest.remove(paste.id()));
        return before.samples().stream()
                .filter(result -> rest.contains(result.id()))
                .toList();
    }

    /** Pastes of changed articles, of those that share terms with one, and of those that named one that is gone. */
    private List<StoredPaste> affected(List<StoredPaste> all, Map<String, String> hashes, CheckReport before) {
        Set<String> changed = new HashSet<>();
        hashes.forEach((slug, hash) -> {
            if (!hash.equals(before.articles().get(slug))) {
                changed.add(slug);
            }
        });
        Set<String> affected = pastes.affectedBy(changed);
        before.samples().stream()
                .filter(result -> result.matches().stream()
                        .map(Rival::slug)
                        .anyMatch(slug -> changed.contains(slug) || !hashes.containsKey(slug)))
                .forEach(result -> affected.add(result.slug()));
        return all.stream().filter(paste -> affected.contains(paste.slug())).toList();
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
