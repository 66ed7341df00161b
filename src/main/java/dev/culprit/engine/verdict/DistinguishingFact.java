package dev.culprit.engine.verdict;

/**
 * What would tell articles apart that are tied: a paste of this one would show it, and one of the others need not.
 *
 * @param slug the article
 * @param fact kind of fact, by its key
 * @param value what would be there, as the article writes it
 */
public record DistinguishingFact(String slug, String fact, String value) {}
