package dev.culprit.command;

import dev.culprit.content.ArticleFolder;
import dev.culprit.engine.derivation.SuggestedSignatures;
import dev.culprit.engine.knowledge.EarlierKnowledge;
import dev.culprit.engine.knowledge.Knowledge;
import dev.culprit.engine.knowledge.KnownArticle;
import dev.culprit.evaluation.ContentOption;
import dev.culprit.evaluation.Workbench;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code derive}: shows authors which signatures the samples of an article suggest. */
@Command(
        name = "derive",
        mixinStandardHelpOptions = true,
        description = {
            "Print the signatures that are derived from the samples of articles, as front matter.",
            "They stand in for signatures where an article states none; for others they are a suggestion."
        })
public final class DeriveCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ContentOption content = new ContentOption();

    @Parameters(
            arity = "0..*",
            paramLabel = "SLUG",
            description = "These articles; without any, all that state no signatures.")
    private List<String> slugs = new ArrayList<>();

    @Override
    public Integer call() {
        Workbench bench = new Workbench();
        ArticleFolder articles = bench.articles(content.folder());
        List<String> unknown = new ArrayList<>(slugs);
        unknown.removeAll(articles.hashes().keySet());
        if (!unknown.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "there is no article \"" + unknown.get(0) + "\"; expected the name of its folder");
        }
        Knowledge knowledge = bench.knowledge(articles, EarlierKnowledge.NOTHING);
        SuggestedSignatures suggested = new SuggestedSignatures(knowledge, bench.reader(), articles::source);
        PrintWriter out = spec.commandLine().getOut();
        for (KnownArticle article : knowledge.articles()) {
            boolean chosen = slugs.isEmpty() ? article.isDerived() : slugs.contains(article.slug());
            if (chosen) {
                out.println("# " + article.slug());
                out.print(suggested.yaml(article.slug()));
            }
        }
        out.flush();
        return 0;
    }
}
