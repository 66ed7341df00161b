package dev.culprit.diagnosis;

import dev.culprit.article.Attribution;
import dev.culprit.article.VersionRange;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An article, made ready for diagnosis.
 *
 * @param slug the article
 * @param originalLanguage the language to fall back on
 * @param contentHash tells whether a newer state of the article is another one
 * @param texts what answers quote, by language
 * @param affects versions that show the bug
 * @param attribution who prints the message, and who has to change
 * @param signatures compiled signatures
 * @param samples facts of the samples, for articles without signatures, and for what is merely related
 * @param derived what stands in for signatures where the article states none, see {@link SignatureDerivation}
 * @param clueTerms the terms by which its signatures and samples are found, see {@link FactIndex}
 * @param problems sentences about signatures that could not be used
 */
public record KnownArticle(
        String slug,
        String originalLanguage,
        String contentHash,
        Map<String, Text> texts,
        List<VersionRange> affects,
        Attribution attribution,
        List<CompiledSignature> signatures,
        List<SampleFacts> samples,
        List<Derived> derived,
        List<List<String>> clueTerms,
        List<String> problems) {

    /**
     * What an answer quotes of an article in one language.
     *
     * @param language {@code en} or {@code zh}
     * @param title title
     * @param summary one sentence
     * @param rootCause Markdown; empty when the article has no such section
     * @param fix Markdown; empty when the article has no such section
     * @param rootCauseHtml beginning of the section, sanitised HTML; may be empty
     * @param fixHtml beginning of the section, or of the workaround, sanitised HTML; may be empty
     */
    public record Text(
            String language,
            String title,
            String summary,
            String rootCause,
            String fix,
            String rootCauseHtml,
            String fixHtml) {}

    /** Its signatures, or those that were derived. */
    Stream<CompiledSignature> asked() {
        return Stream.concat(signatures.stream(), derived.stream().map(Derived::compiled));
    }

    /** The same article with signatures derived. */
    KnownArticle with(List<Derived> found) {
        return with(signatures, found);
    }

    /** The same article as if it stated no signature. */
    KnownArticle onlyWith(List<Derived> found) {
        return with(List.of(), found);
    }

    private KnownArticle with(List<CompiledSignature> stated, List<Derived> found) {
        return new KnownArticle(
                slug,
                originalLanguage,
                contentHash,
                texts,
                affects,
                attribution,
                stated,
                samples,
                List.copyOf(found),
                clueTerms,
                problems);
    }

    /** All that its signatures want to see. */
    Stream<CompiledPredicate> wanted() {
        return asked().flatMap(CompiledSignature::wanted);
    }

    /** The text in that language, else in the original one. */
    public Text text(String language) {
        Text wanted = texts.get(language);
        if (wanted == null) {
            wanted = texts.get(originalLanguage);
        }
        return wanted == null ? texts.values().iterator().next() : wanted;
    }
}
