package dev.culprit.diagnosis;

import dev.culprit.engine.derivation.KnowledgeBuilder;
import dev.culprit.engine.knowledge.EarlierKnowledge;
import dev.culprit.engine.knowledge.Excerpt;
import dev.culprit.engine.knowledge.Knowledge;
import dev.culprit.engine.knowledge.KnowledgeSource;
import dev.culprit.engine.signature.Attribution;
import dev.culprit.engine.signature.FactReader;
import dev.culprit.engine.signature.FrequencyTable;
import dev.culprit.engine.signature.Signature;
import dev.culprit.engine.verdict.Diagnoser;
import dev.culprit.paste.PasteLimits;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Time of a diagnosis with many signatures, see {@code
 * src/docs/benchmarks.md}. Arguments: the number of signatures, and the number of rounds over the pastes.
 */
public final class SignatureBenchmark {

    private static final int SIGNATURES_OF_AN_ARTICLE = 4;
    private static final int LOGS = 100;

    private static final FactReader READER = new FactReader(PasteLimits.DEFAULT);
    private static final Diagnoser DIAGNOSER = new Diagnoser(Diagnoser.TERMS, Diagnoser.CANDIDATES);

    private SignatureBenchmark() {}

    /** Fills an empty installation in memory, and prints percentiles. */
    public static void main(String[] args) throws IOException {
        int signatures = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 3;
        List<String> real = RealPastes.samples();
        SyntheticSignatures synthetic = new SyntheticSignatures(real);
        long start = System.nanoTime();
        long before = memory();
        Knowledge knowledge = knowledge(synthetic, signatures / SIGNATURES_OF_AN_ARTICLE);
        print("knowledge in memory: %d bytes a signature", (memory() - before) / signatures);
        print("%d signatures compiled in %.0f s", signatures, seconds(start));
        List<String> logs =
                IntStream.range(0, LOGS).mapToObj(i -> synthetic.paste()).toList();
        measure(knowledge, logs, 3);
        measure(knowledge, real, 1);
        report("logs of 200 lines with a traceback", measure(knowledge, logs, rounds));
        report("shipped samples and near misses", measure(knowledge, real, rounds));
    }

    private static Knowledge knowledge(SyntheticSignatures synthetic, int articles) {
        Map<String, String> hashes = new LinkedHashMap<>();
        IntStream.range(0, articles).forEach(i -> hashes.put("article-" + i, ""));
        return new KnowledgeBuilder(FrequencyTable.shipped(), READER)
                .build("benchmark", hashes, EarlierKnowledge.NOTHING, slug -> article(slug, synthetic));
    }

    private static KnowledgeSource article(String slug, SyntheticSignatures synthetic) {
        List<Signature> signatures = IntStream.range(0, SIGNATURES_OF_AN_ARTICLE)
                .mapToObj(i -> synthetic.next("s" + i))
                .toList();
        Excerpt text = new Excerpt("en", slug, "", "", "", "", "");
        return new KnowledgeSource(slug, "en", "", List.of(text), List.of(), Attribution.NONE, signatures, List.of());
    }

    private static Cost measure(Knowledge knowledge, List<String> pastes, int rounds) {
        Cost cost = new Cost();
        for (int round = 0; round < rounds; round++) {
            pastes.forEach(paste -> cost.of(() -> DIAGNOSER.diagnose(READER.read(paste), knowledge)));
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
