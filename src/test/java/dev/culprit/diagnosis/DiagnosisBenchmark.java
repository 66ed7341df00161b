package dev.culprit.diagnosis;

import dev.culprit.engine.answer.AnswerFactory;
import dev.culprit.engine.knowledge.EarlierKnowledge;
import dev.culprit.engine.knowledge.Knowledge;
import dev.culprit.engine.signature.FactContext;
import dev.culprit.engine.signature.FactTable;
import dev.culprit.engine.verdict.Diagnoser;
import dev.culprit.engine.verdict.Diagnosis;
import dev.culprit.evaluation.Workbench;
import dev.culprit.paste.HostileShape;
import dev.culprit.paste.PasteLimits;
import dev.culprit.paste.PasteParser;
import dev.culprit.paste.block.Paste;
import dev.culprit.paste.fact.FactExtractor;
import dev.culprit.paste.fact.Facts;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Costs of a diagnosis with the shipped knowledge, by phase, see {@code src/docs/benchmarks.md}. Arguments: what to
 * diagnose ({@code logs}, {@code samples}, {@code mebibytes}, {@code hostile}, {@code growth}), and how often.
 */
public final class DiagnosisBenchmark {

    private static final int MEBIBYTE = 1 << 20;
    private static final int LONGEST = MEBIBYTE << 4;

    private enum Phase {
        READ,
        FACTS,
        LAY_OUT,
        RETRIEVE,
        DIAGNOSE,
        RENDER,
        ALL
    }

    private final PasteParser parser = new PasteParser(PasteLimits.DEFAULT);
    private final FactExtractor extractor = new FactExtractor();
    private final Workbench bench = new Workbench();
    private final Knowledge knowledge = bench.knowledge(bench.articles(Path.of("content")), EarlierKnowledge.NOTHING);
    private final Function<String, Diagnosis> diagnosing = bench.diagnosing(knowledge);
    private final JsonMapper json = JsonMapper.builder().build();

    private DiagnosisBenchmark() {}

    /** Diagnoses until warm, and prints what it costs. */
    public static void main(String[] args) {
        String what = args.length > 0 ? args[0] : "logs";
        int times = args.length > 1 ? Integer.parseInt(args[1]) : 2_000;
        DiagnosisBenchmark benchmark = new DiagnosisBenchmark();
        RealPastes pastes = new RealPastes();
        switch (what) {
            case "logs" ->
                benchmark.phases(Stream.generate(pastes::log).limit(times).toList());
            case "samples" ->
                benchmark.phases(Stream.generate(pastes::sample).limit(times).toList());
            case "mebibytes" ->
                benchmark.phases(Stream.generate(() -> pastes.many(MEBIBYTE))
                        .limit(times)
                        .toList());
            case "hostile" -> benchmark.hostile(times);
            case "growth" -> benchmark.growth(times);
            default ->
                throw new IllegalArgumentException(
                        "\"" + what + "\"; expected \"logs\", \"samples\", \"mebibytes\", \"hostile\" or \"growth\"");
        }
    }

    private void phases(List<String> pastes) {
        costs(pastes);
        costs(pastes).forEach((phase, cost) -> System.out.printf("%-9s %s%n", phase, cost));
    }

    /** The phases by themselves, and all together. DIAGNOSE is all but the rendering. */
    private Map<Phase, Cost> costs(List<String> pastes) {
        Map<Phase, Cost> costs = new EnumMap<>(Phase.class);
        for (Phase phase : Phase.values()) {
            costs.put(phase, new Cost());
        }
        for (String text : pastes) {
            Paste paste = measured(costs, Phase.READ, () -> parser.parse(text));
            Facts facts = measured(costs, Phase.FACTS, () -> extractor.extract(paste));
            FactTable table = measured(costs, Phase.LAY_OUT, () -> laidOut(paste, facts));
            measured(costs, Phase.RETRIEVE, () -> knowledge.alike(table, Diagnoser.TERMS, Diagnoser.CANDIDATES));
            Diagnosis diagnosis = measured(costs, Phase.DIAGNOSE, () -> diagnosing.apply(text));
            measured(costs, Phase.RENDER, () -> rendered(diagnosis));
            measured(costs, Phase.ALL, () -> rendered(diagnosing.apply(text)));
        }
        return costs;
    }

    private static FactTable laidOut(Paste paste, Facts facts) {
        FactTable table = new FactTable(paste, facts);
        new FactContext(table).texts();
        return table;
    }

    private byte[] rendered(Diagnosis diagnosis) {
        return json.writeValueAsBytes(AnswerFactory.answer(diagnosis, "en", "http://localhost"));
    }

    private static <T> T measured(Map<Phase, Cost> costs, Phase phase, Supplier<T> work) {
        Object[] result = new Object[1];
        costs.getOrDefault(phase, new Cost()).of(() -> result[0] = work.get());
        @SuppressWarnings("unchecked")
        T made = (T) result[0];
        return made;
    }

    /** All shapes in turn, so that the compiler sees them mixed, as a service does; the first half of the times warms up. */
    private void hostile(int times) {
        Map<HostileShape, Cost> costs = new EnumMap<>(HostileShape.class);
        for (int i = 0; i < times; i++) {
            for (HostileShape shape : HostileShape.values()) {
                String text = shape.text(MEBIBYTE);
                Cost cost = i < times / 2 ? new Cost() : costs.computeIfAbsent(shape, key -> new Cost());
                cost.of(() -> rendered(diagnosing.apply(text)));
            }
        }
        costs.forEach((shape, cost) -> System.out.printf("%-22s %s%n", shape, cost));
    }

    /**
     * Reading every shape without the limits of the service: milliseconds for a MiB, in texts of each size. Every size reads
     * the same number of characters before it is measured, so that none pays for the compiler.
     */
    private void growth(int times) {
        PasteParser wide = new PasteParser(new PasteLimits(LONGEST, LONGEST));
        for (HostileShape shape : HostileShape.values()) {
            System.out.printf("%-22s", shape);
            double before = 0;
            double last = 0;
            for (int size : List.of(1 << 10, 1 << 17, LONGEST)) {
                String text = shape.text(size);
                Cost cost = new Cost();
                reading(wide, text, LONGEST, new Cost());
                for (int i = 0; i < times; i++) {
                    reading(wide, text, Math.max(size, MEBIBYTE), cost);
                }
                before = last;
                last = cost.millis(0.5) * MEBIBYTE / Math.max(size, MEBIBYTE);
                System.out.printf("  %d KiB %7.1f", size >> 10, last);
            }
            System.out.printf("  x%.2f%n", last / before);
        }
    }

    /** Reads the text until that many characters were read. */
    private void reading(PasteParser parser, String text, int characters, Cost cost) {
        cost.of(() -> {
            for (int read = 0; read < characters; read += text.length()) {
                extractor.extract(parser.parse(text));
            }
        });
    }
}
