package dev.culprit.evaluation;

import dev.culprit.content.ContentProblem;
import dev.culprit.content.ReproScript;
import dev.culprit.content.ReproScripts;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
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

/** {@code reproduce}: whether the articles' scripts show their bugs. */
@Command(
        name = "reproduce",
        mixinStandardHelpOptions = true,
        description = {
            "Run the articles' scripts by the interpreters of this machine, and diagnose what they print.",
            "The scripts are run as they are, with your rights: it is no sandbox."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:every article that could be run is confirmed",
            "1:one is not, or a run failed",
            "2:the command was called wrongly",
            "70:something failed"
        })
public final class ReproduceCommand implements Callable<Integer> {

    @Mixin
    private ContentOption content = new ContentOption();

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "SLUG", description = "Only these articles.")
    private List<String> slugs = new ArrayList<>();

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean asJson;

    @Option(
            names = {"-v", "--verbose"},
            description = "Print every run, also those that are as they should be.")
    private boolean verbose;

    @Option(names = "--jobs", paramLabel = "N", description = "Runs at a time; default: processors.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--timeout", paramLabel = "SECONDS", description = "For every run, whatever its script says.")
    private @Nullable Integer timeout;

    @Option(names = "--keep", paramLabel = "DIR", description = "Keep what was printed, one file a run.")
    private @Nullable Path keep;

    @Option(names = "--only-in-range", description = "Leave out interpreters that do not show the bug.")
    private boolean onlyInRange;

    @Option(
            names = "--interpreter",
            paramLabel = "PATH",
            description = "Also this one, beside those on the path, of pyenv and below /opt/py; can be repeated.")
    private List<Path> given = new ArrayList<>();

    @Option(names = "--no-search", description = "Only interpreters that are given with --interpreter.")
    private boolean noSearch;

    @Override
    public Integer call() throws InterruptedException {
        refuse(jobs < 1, "--jobs is \"" + jobs + "\"; expected a number from 1");
        refuse(timeout != null && timeout < 1, "--timeout is \"" + timeout + "\"; expected seconds from 1");
        Workbench bench = new Workbench();
        Path folder = content.folder();
        ReproScripts.Scan scan = chosen(new ReproScripts(bench.fileSize()).in(folder));
        List<Interpreter> found = found();
        RunPlan plan = new RunPlan(found, onlyInRange, timeout == null ? null : Duration.ofSeconds(timeout));
        scan.scripts().forEach(plan::add);
        RunJudge judge = new RunJudge(bench.diagnosing(new CheckedContent(bench, folder).knowledge()));
        Reproduction reproduction = new Reproduction(
                judge::judge, new KeptTranscripts(keep), progress(plan.tasks().size()));
        List<RunResult> results = new ArrayList<>(plan.skipped());
        results.addAll(reproduction.run(plan.tasks(), jobs));
        ReproduceReport report = new ReproduceReport(found, scan.problems(), results, scan.without());
        PrintWriter out = spec.commandLine().getOut();
        if (asJson) {
            out.println(Json.MAPPER.writeValueAsString(report));
        } else {
            new ReproduceText(out, verbose).print(report);
        }
        out.flush();
        return report.passed() ? 0 : 1;
    }

    private void refuse(boolean wrong, String message) {
        if (wrong) {
            throw new ParameterException(spec.commandLine(), message);
        }
    }

    private ReproScripts.Scan chosen(ReproScripts.Scan all) {
        if (slugs.isEmpty()) {
            return all;
        }
        List<ReproScript> chosen = all.scripts().stream()
                .filter(script -> slugs.contains(script.slug()))
                .toList();
        List<String> without = all.without().stream().filter(slugs::contains).toList();
        List<ContentProblem> problems = all.problems().stream()
                .filter(problem -> slugs.stream().anyMatch(slug -> isOf(problem, slug)))
                .toList();
        for (String slug : slugs) {
            boolean known = without.contains(slug)
                    || chosen.stream().anyMatch(script -> script.slug().equals(slug))
                    || problems.stream().anyMatch(problem -> isOf(problem, slug));
            refuse(!known, "there is no article \"" + slug + "\"; expected the name of its folder");
        }
        return new ReproScripts.Scan(chosen, without, problems);
    }

    private static boolean isOf(ContentProblem problem, String slug) {
        return ("/" + problem.file()).contains("/" + slug + "/");
    }

    private List<Interpreter> found() {
        List<Path> candidates = new ArrayList<>(given);
        if (!noSearch) {
            candidates.addAll(Interpreters.candidates());
        }
        List<Interpreter> found = new Interpreters(Json.MAPPER).describe(candidates);
        String list = found.stream()
                .map(one -> one.label() + " (" + one.executable() + ")")
                .collect(Collectors.joining(", "));
        PrintWriter err = spec.commandLine().getErr();
        err.println("interpreters: " + (list.isEmpty() ? "none" : list));
        err.flush();
        return found;
    }

    private Consumer<RunResult> progress(int all) {
        AtomicInteger done = new AtomicInteger();
        PrintWriter err = spec.commandLine().getErr();
        return result -> {
            err.printf("run %d of %d, %.1f s: %s%n", done.incrementAndGet(), all, result.seconds(), result);
            err.flush();
        };
    }
}
