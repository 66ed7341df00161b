package dev.culprit.diagnosis;

import dev.culprit.CulpritApplication;
import dev.culprit.article.Article;
import dev.culprit.article.ArticleRepository;
import dev.culprit.article.Clue;
import dev.culprit.article.KnowledgeChanged;
import dev.culprit.engine.signature.Signature;
import dev.culprit.engine.signature.SignatureTerms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Time of a diagnosis with many signatures, through the database and index of the service, see {@code
 * src/docs/benchmarks.md}. Arguments: the number of signatures, and the number of rounds over the pastes.
 */
public final class SignatureBenchmark {

    private static final int SIGNATURES_OF_AN_ARTICLE = 4;
    private static final int ARTICLES_AT_ONCE = 250;
    private static final int LOGS = 100;

    private SignatureBenchmark() {}

    /** Fills an empty installation in memory, and prints percentiles. */
    public static void main(String[] args) throws IOException {
        int signatures = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 3;
        Path empty = Files.createTempDirectory("benchmark");
        List<String> real = RealPastes.samples();
        SyntheticSignatures synthetic = new SyntheticSignatures(real);
        System.setProperty("culprit.content.directory", empty.toString());
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(CulpritApplication.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .profiles("command")
                .run()) {
            long start = System.nanoTime();
            fill(context, synthetic, signatures / SIGNATURES_OF_AN_ARTICLE);
            long stored = memory();
            context.publishEvent(new KnowledgeChanged("benchmark"));
            print("knowledge in memory: %d bytes a signature", (memory() - stored) / signatures);
            print("%d signatures stored, indexed and compiled in %.0f s", signatures, seconds(start));
            DiagnosisService diagnoser = context.getBean(DiagnosisService.class);
            List<String> logs =
                    IntStream.range(0, LOGS).mapToObj(i -> synthetic.paste()).toList();
            measure(diagnoser, logs, 3);
            measure(diagnoser, real, 1);
            report("logs of 200 lines with a traceback", measure(diagnoser, logs, rounds));
            report("shipped samples and near misses", measure(diagnoser, real, rounds));
        }
    }

    private static void fill(ConfigurableApplicationContext context, SyntheticSignatures synthetic, int articles) {
        ArticleRepository repository = context.getBean(ArticleRepository.class);
        TransactionTemplate transaction = context.getBean(TransactionTemplate.class);
        for (int from = 0; from < articles; from += ARTICLES_AT_ONCE) {
            int first = from;
            transaction.executeWithoutResult(status -> {
                List<Article> some = new ArrayList<>();
                for (int i = first; i < Math.min(articles, first + ARTICLES_AT_ONCE); i++) {
                    some.add(article("article-" + i, synthetic));
                }
                repository.saveAll(some);
            });
        }
    }

    private static Article article(String slug, SyntheticSignatures synthetic) {
        Article article = new Article(slug, "", "en", slug);
        List<Signature> signatures = IntStream.range(0, SIGNATURES_OF_AN_ARTICLE)
                .mapToObj(i -> synthetic.next("s" + i))
                .toList();
        article.describe(null, List.of(), List.of(), List.of(), signatures, List.of());
        article.addText("en", slug, "", "", List.of());
        signatures.forEach(
                signature -> article.addClue(Clue.Kind.SIGNATURE, signature.name(), "", SignatureTerms.of(signature)));
        return article;
    }

    private static Cost measure(DiagnosisService diagnoser, List<String> pastes, int rounds) {
        Cost cost = new Cost();
        for (int round = 0; round < rounds; round++) {
            pastes.forEach(paste -> cost.of(() -> diagnoser.diagnose(paste)));
        }
        return cost;
    }

    private static void report(String what, Cost cost) {
        print("%s: %s", what, cost);
    }

    /** What the objects take that are in use. */
    private static long memory() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
