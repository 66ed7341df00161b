package dev.culprit.diagnosis;

import dev.culprit.article.Article;
import dev.culprit.article.ArticleRepository;
import dev.culprit.article.KnowledgeChanged;
import java.util.List;
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
    private final KnownArticleFactory factory;
    private final Background background;

    KnowledgeBase(ArticleRepository articles, PlatformTransactionManager transactions, Background background) {
        this.articles = articles;
        this.factory = new KnownArticleFactory(background);
        this.background = background;
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
        Knowledge before = current;
        List<KnownArticle> known =
                Objects.requireNonNull(transaction.execute(status -> derived(articles.findAll(), before)));
        current = new Knowledge(background.stamped(change.stamp()), known);
        known.forEach(article -> article.problems().forEach(problem -> LOG.warn("{}: {}", article.slug(), problem)));
        LOG.info(
                "Knowledge {}: {} articles, {} ms",
                current.stamp(),
                known.size(),
                (System.nanoTime() - start) / 1_000_000);
    }

    private List<KnownArticle> derived(List<Article> all, Knowledge before) {
        List<KnownArticle> known =
                all.stream().map(article -> of(article, before)).toList();
        return new ArticleDerivation(background).complete(known, all);
    }

    /** Compiling and reading samples is most of the work: what has not changed is kept. */
    private KnownArticle of(Article article, Knowledge before) {
        return before.article(article.getSlug())
                .filter(known -> known.contentHash().equals(article.getContentHash()))
                .orElseGet(() -> factory.of(article));
    }
}
