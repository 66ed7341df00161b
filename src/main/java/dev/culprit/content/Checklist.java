package dev.culprit.content;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.util.unit.DataSize;

/**
 * The checklist of the authors' guide, as far as a program can tick it off. It is for articles that are written for
 * this house, and leaves posts that were dropped in alone.
 */
public final class Checklist {

    private final DataSize fileSize;

    /**
     * A checklist.
     *
     * @param fileSize largest file that is read
     */
    public Checklist(DataSize fileSize) {
        this.fileSize = fileSize;
    }

    /**
     * What the articles below a content directory lack.
     *
     * @param chosen says by their slugs which articles to look at; links may lead to any
     */
    public List<ContentProblem> check(Path folder, Predicate<String> chosen) {
        List<AuthoredArticle> articles = AuthoredArticle.in(folder, fileSize);
        Set<String> names = new HashSet<>();
        articles.forEach(article -> names.addAll(article.names()));
        new ContentDirectory(folder, fileSize).scan().bundles().forEach(bundle -> names.add(bundle.slug()));
        List<ChecklistRule> rules = rules(names);
        return articles.parallelStream()
                .filter(article -> chosen.test(article.slug()))
                .map(article -> check(article, rules))
                .flatMap(Collection::stream)
                .toList();
    }

    /** What could not be looked at here, and where it can be; empty when everything was. */
    public List<String> unchecked() {
        return PythonSyntax.isAvailable()
                ? List.of()
                : List.of("whether Python code parses: the grammar, tree-sitter, is no part of this jar or not made for"
                        + " this machine; \"mvn verify\" and \"mvn spring-boot:run -Dspring-boot.run.arguments=check\""
                        + " have it");
    }

    private static List<ChecklistRule> rules(Set<String> names) {
        return List.of(
                new LanguagesRule(),
                new SectionsRule(),
                new SourcesRule(),
                new PastesRule(),
                new NeutralityRule(),
                new LinksRule(names),
                new CodeRule(),
                new SameCodeRule(),
                new ScriptRule());
    }

    private static List<ContentProblem> check(AuthoredArticle article, List<ChecklistRule> rules) {
        Problems problems = new Problems(article.bundle().index().path());
        rules.forEach(rule -> rule.check(article, problems));
        return problems.found();
    }
}
