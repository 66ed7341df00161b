package dev.culprit.diagnosis;

import dev.culprit.article.Attribution;
import dev.culprit.paste.Fact;
import dev.culprit.paste.FactExtractor;
import dev.culprit.paste.Paste;
import dev.culprit.paste.PasteLimits;
import dev.culprit.paste.PasteParser;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How good derived signatures are: takes every article as if it stated none, and diagnoses its own samples and near
 * misses, each sample with itself left out of the derivation, and labelled cases. Run by hand:
 * {@code java -cp ... dev.culprit.diagnosis.DerivationBenchmark CONTENT [CASES.jsonl] [-v]}.
 */
final class DerivationBenchmark {

    private record Pasted(String name, String text, FactTable facts) {}

    private record Bundle(String slug, List<Pasted> samples, List<Pasted> nearMisses) {}

    private static final Background BACKGROUND = Background.shipped();
    private static final PasteParser PARSER = new PasteParser(PasteLimits.DEFAULT);
    private static final FactExtractor EXTRACTOR = new FactExtractor();

    private final PrintStream out;
    private final boolean verbose;
    private final Map<String, Bundle> bundles = new LinkedHashMap<>();
    private final SignatureDerivation derivation = new SignatureDerivation(BACKGROUND);
    private final PredicateCompiler compiler = new PredicateCompiler(BACKGROUND);
    private final SampleCorpus corpus =
            new SampleCorpus(DerivationBenchmark::read, signature -> CompiledSignature.of(signature, compiler));
    private final Map<String, KnownArticle> known = new LinkedHashMap<>();

    private DerivationBenchmark(PrintStream out, boolean verbose) {
        this.out = out;
        this.verbose = verbose;
    }

    public static void main(String[] arguments) throws IOException {
        List<String> names = new ArrayList<>(Arrays.asList(arguments));
        DerivationBenchmark benchmark = new DerivationBenchmark(System.out, names.remove("-v"));
        benchmark.load(Path.of(names.get(0)));
        benchmark.own();
        if (names.size() > 1) {
            benchmark.cases(Path.of(names.get(1)));
        }
        benchmark.leaveOneOut();
    }

    private static FactTable read(String text) {
        Paste paste = PARSER.parse(text);
        return new FactTable(paste, EXTRACTOR.extract(paste));
    }

    private void load(Path content) throws IOException {
        try (Stream<Path> found = Files.walk(content)) {
            for (Path index :
                    found.filter(path -> path.endsWith("index.md")).sorted().toList()) {
                Path folder = Objects.requireNonNull(index.getParent());
                String slug = folder.getFileName().toString();
                bundles.put(
                        slug,
                        new Bundle(slug, pastes(folder.resolve("samples")), pastes(folder.resolve("near-misses"))));
            }
        }
        for (Bundle bundle : bundles.values()) {
            for (Pasted sample : bundle.samples()) {
                List<String> terms = sample.facts().byTerm().values().stream()
                        .map(Fact::term)
                        .distinct()
                        .toList();
                corpus.add(bundle.slug(), sample.text(), terms);
            }
        }
        long start = System.nanoTime();
        int count = 0;
        for (Bundle bundle : bundles.values()) {
            List<Derived> derived = derive(bundle, "");
            count += derived.size();
            known.put(bundle.slug(), article(bundle, derived));
            Set<String> covered = new LinkedHashSet<>();
            if (verbose) {
                derived.forEach(one -> {
                    out.println(bundle.slug() + " " + one.most() + " "
                            + one.samples().size() + " of " + bundle.samples().size() + " "
                            + one.signature().all() + one.signature().threads());
                    covered.addAll(one.samples());
                });
                bundle.samples().stream()
                        .filter(s -> !covered.contains(s.name()))
                        .forEach(s -> out.println(bundle.slug() + " OPEN " + s.name()));
            }
        }
        out.printf(
                "%d articles, %d derived signatures, %d ms%n",
                bundles.size(), count, (System.nanoTime() - start) / 1_000_000);
    }

    private static List<Pasted> pastes(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(DerivationBenchmark::paste)
                    .toList();
        }
    }

    private static Pasted paste(Path file) {
        try {
            String text = Files.readString(file);
            return new Pasted(file.getFileName().toString(), text, read(text));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private List<Derived> derive(Bundle bundle, String without) {
        return derivation.derive(
                bundle.samples().stream()
                        .filter(s -> !s.name().equals(without))
                        .map(s -> SampleReading.of(s.name(), s.facts()))
                        .toList(),
                bundle.nearMisses().stream().map(Pasted::facts).toList(),
                corpus.but(bundle.slug()));
    }

    private static KnownArticle article(Bundle bundle, List<Derived> derived) {
        return new KnownArticle(
                bundle.slug(),
                "en",
                "",
                Map.of(),
                List.of(),
                Attribution.NONE,
                List.of(),
                List.of(),
                derived,
                List.of(),
                List.of(),
                List.of());
    }

    private record Answer(String verdict, String slug) {
        boolean claimed() {
            return verdict.equals("known") || verdict.equals("likely");
        }
    }

    private Answer answer(FactTable facts, @Nullable KnownArticle instead) {
        ArticleEvaluator evaluator = new ArticleEvaluator(facts, BACKGROUND);
        List<Finding> findings = known.values().stream()
                .map(article -> evaluator.evaluate(
                        instead != null && article.slug().equals(instead.slug()) ? instead : article))
                .toList();
        Contest contest = new Contest(facts.paste());
        List<Finding> fitting = contest.rank(findings).stream()
                .filter(f -> f.tier() != Finding.Tier.NOTHING)
                .limit(3)
                .toList();
        if (fitting.isEmpty()) {
            return new Answer("unknown", "");
        }
        Verdict verdict = VerdictRule.decide(
                fitting.get(0),
                fitting.stream().map(f -> contest.standing(fitting.get(0), f)).toList());
        return new Answer(verdict.label(), fitting.get(0).article().slug());
    }

    private void own() {
        int wrong = 0;
        int all = 0;
        for (Bundle bundle : bundles.values()) {
            for (Pasted sample : bundle.samples()) {
                Answer answer = answer(sample.facts(), null);
                all++;
                if (!answer.claimed() || !answer.slug().equals(bundle.slug())) {
                    wrong++;
                    note("sample", bundle.slug() + "/" + sample.name(), answer);
                }
            }
            for (Pasted near : bundle.nearMisses()) {
                Answer answer = answer(near.facts(), null);
                all++;
                if (answer.claimed() && answer.slug().equals(bundle.slug())) {
                    wrong++;
                    note("near", bundle.slug() + "/" + near.name(), answer);
                }
            }
        }
        out.printf("own: %d of %d wrong%n", wrong, all);
    }

    private void leaveOneOut() {
        Tally tally = new Tally();
        for (Bundle bundle : bundles.values()) {
            for (Pasted sample : bundle.samples()) {
                Answer answer = answer(sample.facts(), article(bundle, derive(bundle, sample.name())));
                tally.positive(answer, answer.slug().equals(bundle.slug()));
                if (!answer.slug().equals(bundle.slug()) || !answer.claimed()) {
                    note("left-out", bundle.slug() + "/" + sample.name(), answer);
                }
            }
        }
        tally.print("leave-one-out", out);
    }

    private void cases(Path file) throws IOException {
        Tally tally = new Tally();
        JsonMapper json = new JsonMapper();
        for (String line : Files.readAllLines(file)) {
            JsonNode node = json.readTree(line);
            Answer answer = answer(read(node.get("text").asString()), null);
            String label = node.get("label").asString();
            boolean also = node.has("also_acceptable")
                    && node.get("also_acceptable").toString().contains("\"" + answer.slug() + "\"");
            if (label.equals("none")) {
                tally.negative(answer, also);
                if (answer.claimed()) {
                    note("negative", node.get("id").asString(), answer);
                }
            } else {
                boolean right = answer.slug().equals(label) || also;
                tally.positive(answer, right);
                if (!right || !answer.claimed()) {
                    note("case", node.get("id").asString() + " " + label, answer);
                }
            }
        }
        tally.print("cases", out);
    }

    private void note(String what, String of, Answer answer) {
        if (verbose) {
            out.println(what + " " + of + ": " + answer.verdict() + " " + answer.slug());
        }
    }

    private static final class Tally {
        private int positives;
        private int right;
        private int answered;
        private int known;
        private int knownRight;
        private int negatives;
        private int falseAnswers;
        private int falseKnown;

        void positive(Answer answer, boolean isRight) {
            positives++;
            answered += answer.claimed() ? 1 : 0;
            right += answer.claimed() && isRight ? 1 : 0;
            known += answer.verdict().equals("known") ? 1 : 0;
            knownRight += answer.verdict().equals("known") && isRight ? 1 : 0;
        }

        void negative(Answer answer, boolean acceptable) {
            negatives++;
            falseAnswers += answer.claimed() && !acceptable ? 1 : 0;
            falseKnown += answer.verdict().equals("known") && !acceptable ? 1 : 0;
        }

        void print(String name, PrintStream out) {
            out.printf(
                    "%s: recall@1 %.3f (%d/%d), precision %.3f, known %d, precision of known %.3f, false answers %d/%d, false known %d%n",
                    name,
                    right / (double) Math.max(1, positives),
                    right,
                    positives,
                    right / (double) Math.max(1, answered),
                    known,
                    knownRight / (double) Math.max(1, known),
                    falseAnswers,
                    negatives,
                    falseKnown);
        }
    }
}
