package dev.culprit.diagnosis;

import dev.culprit.article.Article;
import dev.culprit.article.ArticleRepository;
import dev.culprit.engine.derivation.ArticleDerivation;
import dev.culprit.engine.derivation.SampleReader;
import dev.culprit.engine.derivation.SignatureYaml;
import dev.culprit.engine.knowledge.KnowledgeEntry;
import dev.culprit.engine.knowledge.KnowledgeSource;
import dev.culprit.engine.signature.FactReader;
import dev.culprit.engine.signature.FrequencyTable;
import dev.culprit.paste.PasteLimits;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code derive}: shows authors which signatures the samples of an article suggest. */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@Command(
        name = "derive",
        mixinStandardHelpOptions = true,
        description = {
            "Print the signatures that are derived from the samples of articles, as front matter.",
            "They stand in for signatures where an article states none; for others they are a suggestion."
        })
class DeriveCommand implements Callable<Integer> {

    private final ArticleRepository articles;
    private final FrequencyTable background;
    private final TransactionTemplate transaction;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "SLUG",
            description = "These articles; without any, all that state no signatures.")
    private List<String> slugs = new ArrayList<>();

    DeriveCommand(ArticleRepository articles, FrequencyTable background, PlatformTransactionManager transactions) {
        this.articles = articles;
        this.background = background;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setReadOnly(true);
    }

    @Override
    public Integer call() {
        transaction.executeWithoutResult(status -> print(articles.findAll()));
        spec.commandLine().getOut().flush();
        return 0;
    }

    private void print(List<Article> all) {
        List<String> unknown = new ArrayList<>(slugs);
        all.forEach(article -> unknown.remove(article.getSlug()));
        if (!unknown.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "there is no article \"" + unknown.get(0) + "\"; expected the name of its folder");
        }
        SampleReader samples = new SampleReader(new FactReader(PasteLimits.DEFAULT), bySlug(all)::get);
        List<KnowledgeEntry> entries = all.stream()
                .map(article -> samples.entry(article.getSlug(), background))
                .toList();
        ArticleDerivation derivation = new ArticleDerivation(entries, samples, background);
        PrintWriter out = spec.commandLine().getOut();
        for (Article article : all) {
            boolean chosen = slugs.isEmpty() ? article.getSignatures().isEmpty() : slugs.contains(article.getSlug());
            if (chosen) {
                out.println("# " + article.getSlug());
                out.print(
                        SignatureYaml.of(derivation.derive(article.getSlug(), derivation.samples(article.getSlug()))));
            }
        }
    }

    private static Map<String, KnowledgeSource> bySlug(List<Article> all) {
        return all.stream().collect(Collectors.toMap(Article::getSlug, ArticleKnowledge::of));
    }
}
