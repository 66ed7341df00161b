package dev.culprit.evaluation;

import dev.culprit.article.ArticleRepository;
import dev.culprit.content.ContentSynchronizer;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
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
    private final ArticleRepository articles;
    private final SampleCheck samples;
    private final JsonMapper json;

    @Spec
    private CommandSpec spec;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean asJson;

    @Option(
            names = {"-v", "--verbose"},
            description = "Print every sample, also those that pass.")
    private boolean verbose;

    CheckCommand(ContentSynchronizer content, ArticleRepository articles, SampleCheck samples, JsonMapper json) {
        this.content = content;
        this.articles = articles;
        this.samples = samples;
        this.json = json;
    }

    @Override
    public Integer call() {
        CheckReport report = new CheckReport(articles.count(), content.last().problems(), samples.run());
        PrintWriter out = spec.commandLine().getOut();
        if (asJson) {
            out.println(json.writeValueAsString(report));
        } else {
            print(report, out);
        }
        out.flush();
        return report.passed() ? 0 : 1;
    }

    private void print(CheckReport report, PrintWriter out) {
        report.problems()
                .forEach(problem ->
                        out.println(problem.severity().name().toLowerCase(java.util.Locale.ROOT) + ": " + problem));
        List<SampleResult> failed = report.failed();
        if (verbose) {
            report.samples().stream()
                    .filter(SampleResult::passed)
                    .forEach(sample ->
                            out.println("ok: " + sample.slug() + "/" + sample.name() + " " + sample.verdict()));
        }
        failed.forEach(sample -> out.println("wrong: " + sample.complaint()));
        long nearMisses =
                report.samples().stream().filter(SampleResult::nearMiss).count();
        out.printf(
                "%d articles, %d samples, %d near misses, %d wrong, %d problems%n",
                report.articles(),
                report.samples().size() - nearMisses,
                nearMisses,
                failed.size(),
                report.problems().size());
    }
}
