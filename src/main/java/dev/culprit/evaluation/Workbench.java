package dev.culprit.evaluation;

import dev.culprit.content.ArticleFolder;
import dev.culprit.engine.derivation.KnowledgeBuilder;
import dev.culprit.engine.knowledge.EarlierKnowledge;
import dev.culprit.engine.knowledge.Knowledge;
import dev.culprit.engine.knowledge.KnowledgeFile;
import dev.culprit.engine.signature.FactReader;
import dev.culprit.engine.signature.FrequencyTable;
import dev.culprit.engine.verdict.Diagnoser;
import dev.culprit.engine.verdict.Diagnosis;
import dev.culprit.engine.verdict.SignatureReviewer;
import dev.culprit.paste.PasteLimits;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.util.unit.DataSize;

/** What commands work with: it reads articles and pastes as the service does, and diagnoses with the same engine. */
public final class Workbench {

    private final FrequencyTable frequencies = FrequencyTable.shipped();
    private final PasteLimits limits = new PasteLimits(
            CommandSettings.number("culprit.diagnosis.characters", PasteLimits.DEFAULT.characters()),
            CommandSettings.number("culprit.diagnosis.lines", PasteLimits.DEFAULT.lines()));
    private final FactReader reader = new FactReader(limits);
    private final Diagnoser diagnoser = new Diagnoser(
            CommandSettings.number("culprit.diagnosis.terms", Diagnoser.TERMS),
            CommandSettings.number("culprit.diagnosis.candidates", Diagnoser.CANDIDATES));

    public FrequencyTable frequencies() {
        return frequencies;
    }

    /** How much of a paste is read. */
    public PasteLimits limits() {
        return limits;
    }

    public FactReader reader() {
        return reader;
    }

    Diagnoser diagnoser() {
        return diagnoser;
    }

    /** Largest file of an article that is read. */
    DataSize fileSize() {
        String fileSize = CommandSettings.given("culprit.content.file-size");
        return fileSize == null ? DataSize.ofMegabytes(1) : DataSize.parse(fileSize);
    }

    /** The articles of a folder, each read completely. */
    public ArticleFolder articles(Path folder) {
        return articles(folder, Map.of());
    }

    /**
     * The articles of a folder.
     *
     * @param known slugs by content hash of articles that need not be read
     */
    public ArticleFolder articles(Path folder, Map<String, String> known) {
        return ArticleFolder.read(folder, fileSize(), new SignatureReviewer(frequencies), known);
    }

    /** The knowledge of these articles; what is known from before is not read again. */
    public Knowledge knowledge(ArticleFolder articles, EarlierKnowledge before) {
        return new KnowledgeBuilder(frequencies, reader)
                .build(articles.stamp(), articles.hashes(), before, articles::source);
    }

    /** The same, where shipped articles are not read again. */
    public Knowledge knowledge(ArticleFolder articles) {
        return knowledge(articles, shipped().<EarlierKnowledge>map(file -> file).orElse(EarlierKnowledge.NOTHING));
    }

    /** The knowledge of the shipped articles, as it lies in the jar. */
    public Optional<KnowledgeFile> shipped() {
        return KnowledgeFile.shipped(frequencies);
    }

    /** Diagnoses texts with some knowledge. */
    public Function<String, Diagnosis> diagnosing(Knowledge knowledge) {
        return text -> diagnoser.diagnose(reader.read(text), knowledge);
    }
}
