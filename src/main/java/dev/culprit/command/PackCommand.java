package dev.culprit.command;

import dev.culprit.content.ArticleFolder;
import dev.culprit.engine.knowledge.EarlierKnowledge;
import dev.culprit.engine.knowledge.Knowledge;
import dev.culprit.engine.knowledge.KnowledgeFile;
import dev.culprit.evaluation.CommandSettings;
import dev.culprit.evaluation.Workbench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pack}: makes a knowledge file of a folder of articles. */
@Command(
        name = "pack",
        mixinStandardHelpOptions = true,
        description = "Read a folder of articles into one knowledge file, for diagnose --knowledge.")
public final class PackCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "CONTENT", description = "Folder of the articles.")
    private @Nullable Path content;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "The file to write.")
    private @Nullable Path output;

    @Override
    public Integer call() throws IOException {
        Path folder = Objects.requireNonNull(content);
        Path file = Objects.requireNonNull(output).toAbsolutePath();
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(
                    spec.commandLine(), "\"" + folder + "\" is no folder; expected a content directory");
        }
        Workbench bench = new Workbench();
        ArticleFolder articles = bench.articles(folder);
        Knowledge knowledge = bench.knowledge(articles, EarlierKnowledge.NOTHING);
        KnowledgeFile.write(knowledge, CommandSettings.build(), file);
        spec.commandLine()
                .getOut()
                .println(knowledge.articles().size() + " articles, knowledge " + knowledge.stamp() + ", "
                        + Files.size(file) + " bytes");
        spec.commandLine().getOut().flush();
        return 0;
    }
}
