package dev.culprit.engine.knowledge;

import dev.culprit.engine.signature.Attribution;
import dev.culprit.engine.signature.CompiledPredicate;
import dev.culprit.engine.signature.CompiledSignature;
import dev.culprit.engine.signature.FrequencyTable;
import dev.culprit.engine.signature.PredicateCompiler;
import dev.culprit.engine.signature.Signature;
import dev.culprit.engine.signature.SignatureTerms;
import dev.culprit.engine.signature.VersionRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    public static KnownArticle of(KnowledgeEntry entry, FrequencyTable frequencies) {
        PredicateCompiler compiler = new PredicateCompiler(frequencies);
        List<String> problems = new ArrayList<>();
        List<CompiledSignature> stated = compile(entry.signatures(), compiler, problems);
        List<SampleFacts> samples = entry.samples().stream()
                .map(sample -> SampleFacts.of(sample, frequencies))
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
    public KnownArticle onlyDerived(List<Signature> derived, FrequencyTable frequencies) {
        PredicateCompiler compiler = new PredicateCompiler(frequencies);
        return new KnownArticle(
                entry, Origin.DERIVED, compile(derived, compiler, new ArrayList<>()), samples, problems);
    }

    /** The same article as if its author had not had one of the samples. */
    public KnownArticle without(String sample) {
        return new KnownArticle(
                entry,
                origin,
                signatures,
                samples.stream().filter(one -> !one.name().equals(sample)).toList(),
                problems);
    }

    /** What it was compiled from. */
    public KnowledgeEntry entry() {
        return entry;
    }

    public String slug() {
        return entry.slug();
    }

    String contentHash() {
        return entry.contentHash();
    }

    public List<VersionRange> affects() {
        return entry.affects();
    }

    public Attribution attribution() {
        return entry.attribution();
    }

    /** Sentences about signatures that could not be used. */
    public List<String> problems() {
        return problems;
    }

    public boolean isDerived() {
        return origin == Origin.DERIVED;
    }

    /** What a paste must show: what the author states, or what was derived. */
    public List<CompiledSignature> signatures() {
        return signatures;
    }

    /** Facts of the samples, for what is merely related. */
    public List<SampleFacts> samples() {
        return samples;
    }

    /** The terms by which its signatures and samples are found, see {@link FactIndex}. */
    public List<List<String>> retrievalTerms() {
        return retrievalTerms;
    }

    /** All that its signatures want to see. */
    public Stream<CompiledPredicate> wanted() {
        return signatures.stream().flatMap(CompiledSignature::wanted);
    }

    /** The text in that language, else in the original one. */
    public Excerpt text(String language) {
        return find(language)
                .or(() -> find(entry.originalLanguage()))
                .orElseGet(() -> entry.texts().get(0));
    }

    private Optional<Excerpt> find(String language) {
        return entry.texts().stream()
                .filter(text -> text.language().equals(language))
                .findFirst();
    }
}
