package dev.culprit.content;

import dev.culprit.content.ParsedArticle.ParsedText;
import dev.culprit.engine.knowledge.SampleText;
import dev.culprit.engine.signature.Signature;
import dev.culprit.engine.signature.SignatureReview;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the files of one article. */
final class ArticleParser {

    private final SignatureReview review;

    ArticleParser(SignatureReview review) {
        this.review = review;
    }

    ArticleParser() {
        this(SignatureReview.NONE);
    }

    /**
     * Reads an article.
     *
     * @param problems receives what is wrong
     * @return empty when the article cannot be served, or is a draft
     */
    Optional<ParsedArticle> parse(ArticleBundle bundle, List<ContentProblem> problems) {
        Problems found = new Problems(bundle.index().path());
        try {
            return parse(bundle, found);
        } catch (FrontMatterException problem) {
            problems.add(problem.in(bundle.index().path()));
            return Optional.empty();
        } finally {
            problems.addAll(found.found());
        }
    }

    private Optional<ParsedArticle> parse(ArticleBundle bundle, Problems found) {
        Document document = Document.of(bundle.index().text(), bundle.index().isRestructured());
        MetaReader meta = new MetaReader(document.meta(), found);
        Optional<String> slug = slug(bundle, document.meta(), found);
        if (meta.isDraft() || slug.isEmpty()) {
            return Optional.empty();
        }
        List<Signature> signatures =
                new SignatureReader(found, review).read(document.meta().get("signatures"));
        List<SampleText> samples = new ArrayList<>();
        bundle.samples().forEach(sample -> samples.add(sample(SampleText.Kind.SAMPLE, sample)));
        bundle.nearMisses().forEach(sample -> samples.add(sample(SampleText.Kind.NEAR_MISS, sample)));
        // Who writes signatures or samples writes for this house; a post comes as it is.
        boolean ours = !signatures.isEmpty() || !samples.isEmpty();
        // Samples say all that quotes of them could.
        TextParser texts = new TextParser(slug.get(), ours, bundle.samples().isEmpty(), found);
        ParsedText original = texts.parse(document, bundle.index(), languageOf(bundle, document));
        texts.quotes()
                .forEach(quote -> samples.add(new SampleText(SampleText.Kind.QUOTED, quote.path(), quote.text())));
        List<ParsedText> all = new ArrayList<>(List.of(original));
        bundle.translations()
                .forEach((language, file) -> translation(texts, language, file, original.language(), found)
                        .ifPresent(all::add));
        return Optional.of(new ParsedArticle(
                slug.get(),
                bundle.topic(),
                original.language(),
                meta.date().or(() -> dateOfName(bundle.index().name())),
                meta.tags(),
                meta.aliases(),
                new AffectsReader(found).read(document.meta().get("affects").filter(value -> !value.isBlank())),
                new AttributionReader(document.meta(), found).read(),
                signatures,
                meta.references(),
                all,
                samples,
                bundle.index().path(),
                bundle.hash()));
    }

    /** What the file's name or the front matter says, else what its translation leaves; empty to find out. */
    private static String languageOf(ArticleBundle bundle, Document document) {
        String stated = new MetaReader(document.meta(), new Problems("")).language();
        if (!bundle.language().isEmpty() || !stated.isEmpty()) {
            return bundle.language().isEmpty() ? stated : bundle.language();
        }
        return bundle.translations().size() == 1 ? (bundle.translations().containsKey("zh") ? "en" : "zh") : "";
    }

    /** A translation with a fault is left out; the original is served all the same. */
    private static Optional<ParsedText> translation(
            TextParser texts, String language, ContentFile file, String original, Problems problems) {
        Problems found = problems.of(file.path());
        if (language.equals(original)) {
            found.error(0, "the article is in \"" + language + "\" already", "another language");
            return Optional.empty();
        }
        try {
            Document document = Document.of(file.text(), file.isRestructured());
            return Optional.of(texts.reporting(found).parse(document, file, language));
        } catch (FrontMatterException problem) {
            found.found().add(problem.in(file.path()));
            return Optional.empty();
        }
    }

    private static Optional<String> slug(ArticleBundle bundle, MetaValue meta, Problems problems) {
        String stated = meta.text("slug");
        String slug = stated.isEmpty() ? bundle.slug() : Slug.of(stated);
        if (!Slug.isValid(slug)) {
            problems.error(
                    meta.get("slug").map(MetaValue::line).orElse(0),
                    "\"" + (stated.isEmpty() ? bundle.index().name() : stated) + "\" makes no slug",
                    Slug.FORM);
            return Optional.empty();
        }
        return Optional.of(slug);
    }

    private static Optional<LocalDate> dateOfName(String name) {
        var dated = com.google.re2j.Pattern.compile("(\\d{4}-\\d{2}-\\d{2})-.*").matcher(name);
        try {
            return dated.matches() ? Optional.of(LocalDate.parse(dated.group(1))) : Optional.empty();
        } catch (java.time.DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private static SampleText sample(SampleText.Kind kind, ContentFile file) {
        return new SampleText(kind, file.name(), file.text());
    }
}
