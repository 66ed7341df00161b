package dev.culprit.evaluation;

import dev.culprit.content.ArticleFolder;
import dev.culprit.content.Checklist;
import dev.culprit.content.ContentProblem;
import dev.culprit.engine.derivation.LeaveOneOut;
import dev.culprit.engine.knowledge.Knowledge;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** A folder of articles, read to be checked: everything that is wrong is wanted, so each article is read. */
final class CheckedContent {

    private final Workbench bench;
    private final Path folder;
    private final ArticleFolder articles;
    private final Knowledge knowledge;

    CheckedContent(Workbench bench, Path folder) {
        this.bench = bench;
        this.folder = folder;
        this.articles = bench.articles(folder);
        this.knowledge = bench.knowledge(articles);
    }

    Knowledge knowledge() {
        return knowledge;
    }

    /** Content hashes by slug; a copy. */
    Map<String, String> hashes() {
        return new TreeMap<>(articles.hashes());
    }

    /** What the reading found, and what the checklist finds of the chosen articles. */
    List<ContentProblem> problems(Predicate<String> chosen) {
        List<ContentProblem> problems = new ArrayList<>(articles.problems());
        problems.addAll(checklist().check(folder, chosen));
        return problems;
    }

    /** What of the checklist could not be looked at here. */
    List<String> unchecked() {
        return checklist().unchecked();
    }

    private Checklist checklist() {
        return new Checklist(bench.fileSize());
    }

    /** The samples and near misses of these articles. */
    List<StoredPaste> pastes(Collection<String> slugs) {
        return slugs.stream().map(articles::source).flatMap(StoredPaste::of).toList();
    }

    SampleCheck check() {
        return new SampleCheck(bench.diagnosing(knowledge));
    }

    LeaveOneOut leaveOneOut() {
        return new LeaveOneOut(knowledge, bench.diagnoser(), bench.reader(), articles::source);
    }
}
