package dev.culprit.diagnosis;

import dev.culprit.article.Article;
import dev.culprit.article.ArticleKnowledge;
import dev.culprit.article.ArticleRepository;
import dev.culprit.article.KnowledgeChanged;
import dev.culprit.engine.derivation.KnowledgeBuilder;
import dev.culprit.engine.knowledge.EarlierKnowledge;
import dev.culprit.engine.knowledge.Knowledge;
import dev.culprit.engine.knowledge.KnowledgeSource;
import dev.culprit.engine.signature.FactReader;
import dev.culprit.engine.signature.FrequencyTable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Holds the current {@link Knowledge}, and renews it when articles have changed. */
@Component
class KnowledgeBase {

    private static final Logger LOG = LoggerFactory.getLogger(KnowledgeBase.class);

    private volatile Knowledge current = Knowledge.EMPTY;
    private final ArticleRepository articles;
    private final TransactionTemplate transaction;
    private final KnowledgeBuilder builder;
    private final KeptKnowledge kept;

    KnowledgeBase(
            ArticleRepository articles,
            PlatformTransactionManager transactions,
            DiagnosisSettings settings,
            FrequencyTable frequencies,
            KeptKnowledge kept) {
        this.articles = articles;
        this.kept = kept;
        this.builder = new KnowledgeBuilder(frequencies, new FactReader(settings.limits()));
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setReadOnly(true);
    }

    Knowledge current() {
        return current;
    }

    /** Diagnoses from now on are made from this; those under way keep theirs. */
    synchronized void use(Knowledge knowledge) {
        current = knowledge;
    }

    @EventListener
    synchronized void renew(KnowledgeChanged change) {
        long start = System.nanoTime();
        EarlierKnowledge before = current.articles().isEmpty() ? kept.read() : current;
        Knowledge renewed = Objects.requireNonNull(
                transaction.execute(status -> builder.build(change.stamp(), hashes(), before, this::source)));
        renewed.articles()
                .forEach(article -> article.problems().forEach(problem -> LOG.warn("{}: {}", article.slug(), problem)));
        current = renewed;
        if (!before.stamp().equals(renewed.stamp())) {
            kept.write(renewed);
        }
        LOG.info(
                "Knowledge {}: {} articles, {} ms",
                renewed.version(),
                renewed.articles().size(),
                (System.nanoTime() - start) / 1_000_000);
    }

    private Map<String, String> hashes() {
        Map<String, String> hashes = new LinkedHashMap<>();
        articles.findStates().forEach(state -> hashes.put(state.slug(), state.contentHash()));
        return hashes;
    }

    private KnowledgeSource source(String slug) {
        Article article = articles.findBySlug(slug)
                .orElseThrow(() -> new IllegalStateException("the article \"" + slug + "\" is gone"));
        return ArticleKnowledge.of(article);
    }
}
