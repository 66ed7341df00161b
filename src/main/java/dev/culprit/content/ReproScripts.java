package dev.culprit.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.util.unit.DataSize;

/** Finds the scripts that show the bugs of the articles. */
public class ReproScripts {

    static final String NAME = "repro.py";

    private final DataSize fileSize;

    /**
     * Scripts.
     *
     * @param fileSize largest file that is read
     */
    public ReproScripts(DataSize fileSize) {
        this.fileSize = fileSize;
    }

    /**
     * What a content directory has of scripts.
     *
     * @param scripts those that can be run, in the order of their paths
     * @param without articles that have none
     * @param problems scripts that say nothing sensible of themselves
     */
    public record Scan(List<ReproScript> scripts, List<String> without, List<ContentProblem> problems) {}

    /** The scripts below a content directory. */
    public Scan in(Path folder) {
        Scan scan = new Scan(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (AuthoredArticle article : AuthoredArticle.in(folder, fileSize)) {
            Optional<ContentFile> file = article.script();
            if (file.isEmpty()) {
                scan.without.add(article.slug());
                continue;
            }
            Problems problems = new Problems(file.get().path());
            new ScriptMetadata(problems)
                    .read(article.slug(), file.get(), article.folder().resolve(NAME))
                    .ifPresent(scan.scripts::add);
            scan.problems.addAll(problems.found());
        }
        return scan;
    }
}
