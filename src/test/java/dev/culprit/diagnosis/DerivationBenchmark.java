package dev.culprit.diagnosis;

import dev.culprit.CulpritApplication;
import dev.culprit.article.Article;
import dev.culprit.article.ArticleRepository;
import dev.culprit.article.Clue;
import dev.culprit.paste.PasteLimits;
import dev.culprit.paste.PasteParser;
import dev.culprit.paste.block.Paste;
import dev.culprit.paste.fact.FactExtractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How good derived signatures are: takes every article as if it stated none, and diagnoses its own samples and near
 * misses, and labelled cases; {@code check --leave-one-out --derived} does what is left. Run by hand:
 * {@code java -cp ... dev.culprit.diagnosis.DerivationBenchmark CONTENT [CASES.jsonl] [-v]}.
 */
public final class DerivationBenchmark {

    private final PasteParser parser = new PasteParser(PasteLimits.DEFAULT);
    private final FactExtractor extractor = new FactExtractor();
    private final boolean verbose;
    private final Judge judge;

    private DerivationBenchmark(boolean verbose, Judge judge) {
        this.verbose = verbose;
        this.judge = judge;
    }

    public static void main(String[] arguments) throws IOException {
        List<String> names = new ArrayList<>(Arrays.asList(arguments));
        boolean verbose = names.remove("-v");
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(CulpritApplication.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .profiles("command")
                .properties("culprit.content.directory=" + names.get(0))
                .run()) {
            List<JsonNode> cases = new ArrayList<>();
            for (String file : names.subList(1, names.size())) {
                for (String line : Files.readAllLines(Path.of(file))) {
                    cases.add(context.getBean(JsonMapper.class).readTree(line));
                }
            }
            new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                    .executeWithoutResult(status -> run(context, verbose, cases));
        }
    }

    private static void run(ConfigurableApplicationContext context, boolean verbose, List<JsonNode> cases) {
        Background background = context.getBean(Background.class);
        List<Article> articles = context.getBean(ArticleRepository.class).findAll();
        ArticleDerivation derivation = new ArticleDerivation(background);
        articles.forEach(derivation::add);
        long start = System.nanoTime();
        Knowledge knowledge =
                LeaveOneOut.derived(context.getBean(KnowledgeBase.class).current(), articles, derivation);
        long count = knowledge.articles().stream()
                .mapToLong(article -> article.derived().size())
                .sum();
        System.out.printf(
                "%d articles, %d derived signatures, %d ms%n",
                articles.size(), count, (System.nanoTime() - start) / 1_000_000);
        if (verbose) {
            knowledge.articles().forEach(DerivationBenchmark::print);
        }
        DerivationBenchmark benchmark = new DerivationBenchmark(
                verbose, new Judge(context.getBean(DiagnosisSettings.class), background, knowledge));
        benchmark.own(articles);
        if (!cases.isEmpty()) {
            benchmark.cases(cases);
        }
    }

    private static void print(KnownArticle article) {
        article.derived()
                .forEach(one -> System.out.println(article.slug() + " " + one.most() + " " + one.samples() + " "
                        + one.signature().all() + one.signature().threads() + " none "
                        + one.signature().none()));
    }

    private Judge.Judgement judge(String text) {
        Paste paste = parser.parse(text);
        return judge.judge(new FactTable(paste, extractor.extract(paste)), null);
    }

    private void own(List<Article> articles) {
        int wrong = 0;
        int all = 0;
        for (Article article : articles) {
            for (Clue clue : article.getClues()) {
                boolean sample = clue.getKind() == Clue.Kind.SAMPLE;
                if (sample || clue.getKind() == Clue.Kind.NEAR_MISS) {
                    Judge.Judgement judgement = judge(clue.getText());
                    boolean led = claims(judgement) && judgement.first().equals(article.getSlug());
                    all++;
                    wrong += led == sample ? 0 : 1;
                    note(
                            led == sample,
                            sample ? "sample" : "near",
                            article.getSlug() + "/" + clue.getName(),
                            judgement);
                }
            }
        }
        System.out.printf("own: %d of %d wrong%n", wrong, all);
    }

    private void cases(List<JsonNode> cases) {
        int positives = 0;
        int claimed = 0;
        int right = 0;
        int known = 0;
        int knownRight = 0;
        int falseAnswers = 0;
        int falseKnown = 0;
        for (JsonNode node : cases) {
            Judge.Judgement judgement = judge(node.get("text").asString());
            String label = node.get("label").asString();
            boolean claims = claims(judgement);
            boolean sure = judgement.verdict() == Verdict.KNOWN;
            boolean fits = label.equals(judgement.first())
                    || node.path("also_acceptable").toString().contains("\"" + judgement.first() + "\"");
            if (label.equals("none")) {
                falseAnswers += claims && !fits ? 1 : 0;
                falseKnown += sure && !fits ? 1 : 0;
                note(!claims || fits, "negative", node.get("id").asString(), judgement);
            } else {
                positives++;
                claimed += claims ? 1 : 0;
                right += claims && fits ? 1 : 0;
                known += sure ? 1 : 0;
                knownRight += sure && fits ? 1 : 0;
                note(claims && fits, "case", node.get("id").asString() + " " + label, judgement);
            }
        }
        System.out.printf(
                "cases: recall@1 %.3f (%d/%d), precision %.3f, known %d, precision of known %.3f,"
                        + " false answers %d/%d, false known %d%n",
                right / (double) Math.max(1, positives),
                right,
                positives,
                right / (double) Math.max(1, claimed),
                known,
                knownRight / (double) Math.max(1, known),
                falseAnswers,
                cases.size() - positives,
                falseKnown);
    }

    private static boolean claims(Judge.Judgement judgement) {
        return judgement.verdict() == Verdict.KNOWN || judgement.verdict() == Verdict.LIKELY;
    }

    private void note(boolean right, String what, String of, Judge.Judgement judgement) {
        if (verbose && !right) {
            System.out.println(what + " " + of + ": " + judgement.verdict().label() + " " + judgement.first());
        }
    }
}
