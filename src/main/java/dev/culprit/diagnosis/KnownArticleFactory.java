package dev.culprit.diagnosis;

import dev.culprit.article.Article;
import dev.culprit.article.ArticleText;
import dev.culprit.article.Clue;
import dev.culprit.article.Lead;
import dev.culprit.article.Section;
import dev.culprit.article.SectionKind;
import dev.culprit.article.Signature;
import dev.culprit.paste.PasteLimits;
import dev.culprit.paste.PasteParser;
import dev.culprit.paste.block.Paste;
import dev.culprit.paste.fact.FactExtractor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Makes articles ready for diagnosis. */
final class KnownArticleFactory {

    private final Background background;
    private final PredicateCompiler compiler;
    private final PasteParser parser = new PasteParser(PasteLimits.DEFAULT);
    private final FactExtractor extractor = new FactExtractor();

    KnownArticleFactory(Background background) {
        this.background = background;
        this.compiler = new PredicateCompiler(background);
    }

    KnownArticle of(Article article) {
        List<String> problems = new ArrayList<>();
        List<CompiledSignature> signatures = compile(article.getSignatures(), problems);
        List<Clue> indexed = article.getClues().stream()
                .filter(clue -> clue.getKind() != Clue.Kind.NEAR_MISS)
                .toList();
        List<Clue> pastes = indexed.stream()
                .filter(clue -> clue.getKind() != Clue.Kind.SIGNATURE)
                .toList();
        List<FactTable> tables =
                pastes.stream().map(clue -> read(clue.getText())).toList();
        List<SampleFacts> samples = new ArrayList<>();
        for (int i = 0; i < pastes.size(); i++) {
            samples.add(SampleFacts.of(pastes.get(i).getName(), tables.get(i), background));
        }
        return new KnownArticle(
                article.getSlug(),
                article.getOriginalLanguage(),
                article.getContentHash(),
                texts(article.getTexts()),
                article.getAffects(),
                article.getAttribution(),
                signatures,
                samples,
                List.of(),
                indexed.stream().map(Clue::getTerms).toList(),
                problems);
    }

    private List<CompiledSignature> compile(List<Signature> signatures, List<String> problems) {
        List<CompiledSignature> compiled = new ArrayList<>();
        for (Signature signature : signatures) {
            try {
                compiled.add(CompiledSignature.of(signature, compiler));
            } catch (IllegalArgumentException problem) {
                problems.add("signature \"" + signature.name() + "\", line " + signature.line() + ": "
                        + problem.getMessage());
            }
        }
        return compiled;
    }

    private FactTable read(String text) {
        Paste paste = parser.parse(text);
        return new FactTable(paste, extractor.extract(paste));
    }

    private static Map<String, KnownArticle.Text> texts(List<ArticleText> texts) {
        Map<String, KnownArticle.Text> byLanguage = new LinkedHashMap<>();
        for (ArticleText text : texts) {
            byLanguage.put(
                    text.getLanguage(),
                    new KnownArticle.Text(
                            text.getLanguage(),
                            text.getTitle(),
                            text.getSummary(),
                            markdown(text, SectionKind.ROOT_CAUSE),
                            markdown(text, SectionKind.FIX),
                            html(text.section(SectionKind.ROOT_CAUSE), Lead::ofWords),
                            html(
                                    text.section(SectionKind.FIX).or(() -> text.section(SectionKind.WORKAROUND)),
                                    Lead::of)));
        }
        return byLanguage;
    }

    private static String html(Optional<Section> section, UnaryOperator<String> lead) {
        return section.map(Section::html).map(lead).orElse("");
    }

    private static String markdown(ArticleText text, SectionKind kind) {
        return text.section(kind).map(Section::markdown).orElse("").strip();
    }
}
