package dev.culprit.evaluation;

import dev.culprit.content.ArticleFolder;
import dev.culprit.engine.knowledge.EarlierKnowledge;
import dev.culprit.engine.knowledge.Knowledge;
import dev.culprit.engine.knowledge.KnowledgeFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** With which knowledge a command diagnoses: that of a file, of a folder of articles, or what the jar brings. */
public final class KnowledgeOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--knowledge",
            paramLabel = "FILE",
            description = {
                "Knowledge file that \"pack\" has written. Without it: the articles of --content,",
                "or those of the folder \"content\" where there is one, or those that are shipped."
            })
    private @Nullable Path file;

    @Mixin
    private ContentOption content = new ContentOption();

    /**
     * The knowledge.
     *
     * @throws ParameterException when the file or folder is none
     */
    public Knowledge knowledge(Workbench bench) throws IOException {
        if (file != null) {
            return fromFile(file, bench);
        }
        Optional<KnowledgeFile> shipped = bench.shipped();
        boolean folder = content.isGiven() || Files.isDirectory(content.path());
        if (folder || shipped.isEmpty()) {
            return fromFolder(content.folder(), bench, shipped);
        }
        return shipped.get().knowledge();
    }

    private Knowledge fromFile(Path file, Workbench bench) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return KnowledgeFile.read(in, file.toString(), bench.frequencies()).knowledge();
        } catch (NoSuchFileException problem) {
            throw new ParameterException(
                    spec.commandLine(), "there is no file \"" + file + "\"; expected a knowledge file", problem);
        } catch (KnowledgeFile.Refused problem) {
            throw new ParameterException(spec.commandLine(), String.valueOf(problem.getMessage()), problem);
        }
    }

    /** What has not changed since the folder was read last, or since the jar was built, is not read again. */
    private static Knowledge fromFolder(Path folder, Workbench bench, Optional<KnowledgeFile> shipped) {
        KnowledgeCache cache = KnowledgeCache.of(folder);
        Optional<KnowledgeFile> kept = cache.read(bench.frequencies()).or(() -> shipped);
        Map<String, String> known = kept.map(KnowledgeFile::slugs).orElse(Map.of());
        ArticleFolder articles = bench.articles(folder, known);
        Knowledge knowledge = bench.knowledge(
                articles, kept.<EarlierKnowledge>map(file -> file).orElse(EarlierKnowledge.NOTHING));
        boolean same =
                kept.filter(file -> file.stamp().equals(knowledge.stamp())).isPresent();
        if (!same) {
            cache.write(knowledge);
        }
        return knowledge;
    }
}
