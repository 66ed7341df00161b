package dev.culprit.diagnosis;

import dev.culprit.article.Attribution;
import dev.culprit.article.Signature;
import dev.culprit.article.SignatureTerms;
import dev.culprit.article.VersionRange;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An article, made ready for diagnosis. Immutable. */
public final class KnownArticle {

    /** Where the signatures of an article come from. */
    enum Origin {
        /** Its author states them. */
        STATED,
        /** The author states none that can be used: they were derived from the samples. */
        DERIVED
    }

    private final KnowledgeEntry entry;
    private final Origin origin;
    private final List<CompiledSignature> signatures;
    private final List<SampleFacts> samples;
    private final List<List<String>> retrievalTerms;
    private final List<String> problems;

    private KnownArticle(
            KnowledgeEntry entry,
            Origin origin,
            List<CompiledSignature> signatures,
            List<SampleFacts> samples,
            List<String> problems) {
        this.entry = entry;
        this.origin = origin;
        this.signatures = List.copyOf(signatures);
        this.samples = List.copyOf(samples);
        this.problems = List.copyOf(problems);
        this.retrievalTerms = retrievalTerms(entry);
    }

    /** Compiles an article. A signature that cannot be used is left out, and a problem says why. */
    static KnownArticle of(KnowledgeEntry entry, Background background) {
        PredicateCompiler compiler = new PredicateCompiler(background);
        List<String> problems = new ArrayList<>();
        List<CompiledSignature> stated = compile(entry.signatures(), compiler, problems);
        List<SampleFacts> samples = entry.samples().stream()
                .map(sample -> SampleFacts.of(sample, background))
                .toList();
        return stated.isEmpty()
                ? new KnownArticle(
                        entry, Origin.DERIVED, compile(entry.derived(), compiler, problems), samples, problems)
                : new KnownArticle(entry, Origin.STATED, stated, samples, problems);
    }

    private static List<CompiledSignature> compile(
            List<Signature> signatures, PredicateCompiler compiler, List<String> problems) {
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

    private static List<List<String>> retrievalTerms(KnowledgeEntry entry) {
        return Stream.concat(
                        entry.signatures().stream().map(SignatureTerms::of),
                        entry.samples().stream().map(KnowledgeEntry.SampleTerms::found))
                .toList();
    }

    /** The same article as if it stated no signature, with these instead. */
    KnownArticle onlyDerived(List<Signature> derived, Background background) {
        PredicateCompiler compiler = new PredicateCompiler(background);
        return new KnownArticle(
                entry, Origin.DERIVED, compile(derived, compiler, new ArrayList<>()), samples, problems);
    }

    /** The same article as if its author had not had one of the samples. */
    KnownArticle without(String sample) {
        return new KnownArticle(
                entry,
                origin,
                signatures,
                samples.stream().filter(one -> !one.name().equals(sample)).toList(),
                problems);
    }

    /** What it was compiled from. */
    KnowledgeEntry entry() {
        return entry;
    }

    public String slug() {
        return entry.slug();
    }

    String contentHash() {
        return entry.contentHash();
    }

    List<VersionRange> affects() {
        return entry.affects();
    }

    Attribution attribution() {
        return entry.attribution();
    }

    /** Sentences about signatures that could not be used. */
    List<String> problems() {
        return problems;
    }

    boolean isDerived() {
        return origin == Origin.DERIVED;
    }

    /** What a paste must show: what the author states, or what was derived. */
    List<CompiledSignature> signatures() {
        return signatures;
    }

    /** Facts of the samples, for what is merely related. */
    List<SampleFacts> samples() {
        return samples;
    }

    /** The terms by which its signatures and samples are found, see {@link FactIndex}. */
    List<List<String>> retrievalTerms() {
        return retrievalTerms;
    }

    /** All that its signatures want to see. */
    Stream<CompiledPredicate> wanted() {
        return signatures.stream().flatMap(CompiledSignature::wanted);
    }

    /** The text in that language, else in the original one. */
    public Excerpt text(String language) {
        return find(language)
                .or(() -> find(entry.originalLanguage()))
                .orElseGet(() -> entry.texts().get(0));
    }

    private java.util.Optional<Excerpt> find(String language) {
        return entry.texts().stream()
                .filter(text -> text.language().equals(language))
                .findFirst();
    }
}
