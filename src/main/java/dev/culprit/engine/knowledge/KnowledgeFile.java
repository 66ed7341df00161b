package dev.culprit.engine.knowledge;

import dev.culprit.engine.knowledge.KnowledgeEntry.SampleTerms;
import dev.culprit.engine.signature.Algorithm;
import dev.culprit.engine.signature.Attribution;
import dev.culprit.engine.signature.FrequencyTable;
import dev.culprit.engine.signature.Signature;
import dev.culprit.engine.signature.VersionRange;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Articles ready for diagnosis, kept in a file: with it a diagnosis needs neither content nor database, and nothing is
 * read twice. JSON: a list of all terms, and articles that name them by their place in it.
 */
public final class KnowledgeFile implements EarlierKnowledge {

    /** Raise it when the form changes. */
    private static final int FORMAT = 1;

    private static final String SHIPPED = "shipped.json";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String build;
    private final String stamp;
    private final Map<String, KnowledgeEntry> bySlug = new LinkedHashMap<>();
    private final FrequencyTable frequencies;

    private KnowledgeFile(Form form, FrequencyTable frequencies) {
        this.build = form.build;
        this.stamp = form.stamp;
        this.frequencies = frequencies;
        for (ArticleForm article : form.articles) {
            bySlug.put(article.slug, article.entry(form.terms));
        }
    }

    /** A file that cannot be used; the message says why, and what to do. */
    public static final class Refused extends IOException {
        private static final long serialVersionUID = 1;

        Refused(String message, Throwable cause) {
            super(message, cause);
        }

        Refused(String message) {
            super(message);
        }
    }

    /**
     * Reads a file.
     *
     * @param name what to call it in errors
     * @throws Refused when it is no knowledge file, or one of another format or algorithm
     */
    public static KnowledgeFile read(InputStream in, String name, FrequencyTable frequencies) throws IOException {
        Form form;
        try {
            form = JSON.readValue(in, Form.class);
        } catch (JacksonException problem) {
            throw new Refused(
                    "\"" + name + "\" is no knowledge file; expected one that \"pack CONTENT -o FILE\" has written",
                    problem);
        }
        if (form == null || form.format != FORMAT || !Algorithm.VERSION.equals(form.algorithm)) {
            throw new Refused("\"" + name + "\" is of format " + (form == null ? 0 : form.format) + " and algorithm "
                    + (form == null ? "" : form.algorithm) + "; expected " + FORMAT + " and " + Algorithm.VERSION
                    + ": write it again with \"pack CONTENT -o FILE\"");
        }
        return new KnowledgeFile(form, frequencies);
    }

    /** The knowledge that the build has put beside this class; empty where it did not. */
    public static Optional<KnowledgeFile> shipped(FrequencyTable frequencies) {
        try (InputStream in = KnowledgeFile.class.getResourceAsStream(SHIPPED)) {
            return in == null ? Optional.empty() : Optional.of(read(in, SHIPPED, frequencies));
        } catch (IOException problem) {
            return Optional.empty();
        }
    }

    /**
     * Writes knowledge.
     *
     * @param build identifies the program that read the samples; another may read them otherwise
     */
    private static void write(Knowledge knowledge, String build, OutputStream out) {
        TermList terms = new TermList();
        List<ArticleForm> articles = knowledge.articles().stream()
                .map(article -> ArticleForm.of(article.entry(), terms))
                .toList();
        JSON.writeValue(out, new Form(FORMAT, Algorithm.VERSION, build, knowledge.stamp(), terms.list(), articles));
    }

    /** The same to a file, whole or not at all; folders above it are made. */
    public static void write(Knowledge knowledge, String build, Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, "knowledge", ".new");
        try {
            try (OutputStream out = Files.newOutputStream(draft)) {
                write(knowledge, build, out);
            } catch (JacksonException problem) {
                throw new IOException(problem);
            }
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Identifies the program that wrote it. */
    public String build() {
        return build;
    }

    @Override
    public String stamp() {
        return stamp;
    }

    @Override
    public Optional<KnownArticle> article(String slug, String contentHash) {
        return Optional.ofNullable(bySlug.get(slug))
                .filter(entry -> entry.contentHash().equals(contentHash))
                .map(entry -> KnownArticle.of(entry, frequencies));
    }

    /** The slugs of the articles by their content hashes. */
    public Map<String, String> slugs() {
        Map<String, String> slugs = new LinkedHashMap<>();
        bySlug.forEach((slug, entry) -> slugs.put(entry.contentHash(), slug));
        return slugs;
    }

    /** All that it holds. */
    public Knowledge knowledge() {
        Collection<KnownArticle> articles = bySlug.values().stream()
                .map(entry -> KnownArticle.of(entry, frequencies))
                .toList();
        return new Knowledge(stamp, articles, frequencies);
    }

    private record Form(
            int format, String algorithm, String build, String stamp, List<String> terms, List<ArticleForm> articles) {}

    private record ArticleForm(
            String slug,
            String originalLanguage,
            String contentHash,
            List<Excerpt> texts,
            List<VersionRange> affects,
            Attribution attribution,
            List<Signature> signatures,
            List<Signature> derived,
            List<SampleForm> samples) {

        static ArticleForm of(KnowledgeEntry entry, TermList terms) {
            return new ArticleForm(
                    entry.slug(),
                    entry.originalLanguage(),
                    entry.contentHash(),
                    entry.texts(),
                    entry.affects(),
                    entry.attribution(),
                    entry.signatures(),
                    entry.derived(),
                    entry.samples().stream()
                            .map(sample -> new SampleForm(
                                    sample.name(), terms.numbers(sample.found()), terms.numbers(sample.compared())))
                            .toList());
        }

        KnowledgeEntry entry(List<String> terms) {
            return new KnowledgeEntry(
                    slug,
                    originalLanguage,
                    contentHash,
                    texts,
                    affects,
                    attribution,
                    signatures,
                    derived,
                    samples.stream().map(sample -> sample.terms(terms)).toList());
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // written and read, never compared
    private record SampleForm(String name, int[] found, int[] compared) {

        SampleTerms terms(List<String> terms) {
            return new SampleTerms(name, named(found, terms), named(compared, terms));
        }

        private static List<String> named(int[] numbers, List<String> terms) {
            return Arrays.stream(numbers).mapToObj(terms::get).toList();
        }
    }

    /** Gives each term a number when it is met first. */
    private static final class TermList {
        private final Map<String, Integer> numbers = new LinkedHashMap<>();

        int[] numbers(List<String> terms) {
            return terms.stream()
                    .mapToInt(term -> numbers.computeIfAbsent(term, added -> numbers.size()))
                    .toArray();
        }

        List<String> list() {
            return List.copyOf(numbers.keySet());
        }
    }
}
