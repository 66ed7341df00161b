package dev.culprit.search;

import org.apache.lucene.search.IndexSearcher;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.hibernate.search.backend.lucene.analysis.model.dsl.LuceneAnalysisComponentParametersStep;

/**
 * How text is cut into searchable words: {@code prose} for sentences in English and Chinese, {@code identifiers} for
 * names in code, whole ({@code _Thread__block}) and in parts ({@code thread}, {@code block}).
 */
public class SearchAnalysis implements LuceneAnalysisConfigurer {

    /** A query of {@link Query#LONGEST} Chinese characters over all fields, with room for forgiven typos. */
    private static final int CLAUSES = 8_192;

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        IndexSearcher.setMaxClauseCount(CLAUSES);
        prose(context, "prose", true);
        prose(context, "prose-query", false);
        identifiers(context, "identifiers", true, true).tokenFilter("flattenGraph");
        identifiers(context, "identifiers-parts", true, false);
        identifiers(context, "identifiers-whole", false, true);
    }

    /** Chinese is indexed in pairs of characters, and single ones for the query that has only one. */
    private static void prose(LuceneAnalysisConfigurationContext context, String name, boolean singles) {
        context.analyzer(name)
                .custom()
                .tokenizer("standard")
                .tokenFilter("cjkWidth")
                .tokenFilter("lowercase")
                .tokenFilter("cjkBigram")
                .param("outputUnigrams", Boolean.toString(singles))
                .tokenFilter("porterStem");
    }

    /**
     * {@code _DummyThread} is found by {@code dummythread}, {@code dummy_thread} and {@code thread}. Queries take either
     * the parts or the wholes: of both at once, Lucene tries every way, and their number doubles with each word.
     */
    private static LuceneAnalysisComponentParametersStep identifiers(
            LuceneAnalysisConfigurationContext context, String name, boolean parts, boolean wholes) {
        return context.analyzer(name)
                .custom()
                .tokenizer("simplePattern")
                .param("pattern", "[A-Za-z0-9_]+")
                .tokenFilter("wordDelimiterGraph")
                .param("generateWordParts", parts ? "1" : "0")
                .param("generateNumberParts", parts ? "1" : "0")
                .param("catenateAll", wholes ? "1" : "0")
                .param("splitOnNumerics", "0")
                .param("stemEnglishPossessive", "0")
                .tokenFilter("lowercase");
    }
}
