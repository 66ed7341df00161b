package dev.culprit.diagnosis;

import dev.culprit.CulpritApplication;
import dev.culprit.article.Article;
import dev.culprit.article.ArticleRepository;
import dev.culprit.article.Clue;
import dev.culprit.article.KnowledgeChanged;
import dev.culprit.article.Signature;
import dev.culprit.article.SignatureTerms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
        List<String> real = realPastes();
        SyntheticSignatures synthetic = new SyntheticSignatures(real);
        System.setProperty("culprit.content.directory", empty.toString());
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(CulpritApplication.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .profiles("command")
                .run()) {
            long start = System.nanoTime();
            fill(context, synthetic, signatures / SIGNATURES_OF_AN_ARTICLE);
            context.publishEvent(new KnowledgeChanged("benchmark"));
            print("%d signatures stored, indexed and compiled in %.0f s", signatures, seconds(start));
            Diagnoser diagnoser = context.getBean(Diagnoser.class);
            List<String> logs =
                    IntStream.range(0, LOGS).mapToObj(i -> synthetic.paste()).toList();
            measure(diagnoser, logs, 3);
            measure(diagnoser, real, 1);
            report("logs of 200 lines with a traceback", measure(diagnoser, logs, rounds));
            report("shipped samples and near misses", measure(diagnoser, real, rounds));
        }
    }

    private static List<String> realPastes() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("content"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(SignatureBenchmark::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
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

    /** Times of the processor: those of the clock say more of what else the machine does. */
    private static long[] measure(Diagnoser diagnoser, List<String> pastes, int rounds) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long[] times = new long[pastes.size() * rounds];
        int at = 0;
        for (int round = 0; round < rounds; round++) {
            for (String paste : pastes) {
                long start = threads.getCurrentThreadCpuTime();
                diagnoser.diagnose(paste);
                times[at++] = threads.getCurrentThreadCpuTime() - start;
            }
        }
        return times;
    }

    private static void report(String what, long[] times) {
        Arrays.sort(times);
        print(
                "%s: p50 %.2f ms, p95 %.2f ms, p99 %.2f ms, %d diagnoses",
                what, part(times, 0.5), part(times, 0.95), part(times, 0.99), times.length);
    }

    private static double part(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, sorted.length * share)] / 1e6;
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
