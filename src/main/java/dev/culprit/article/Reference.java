package dev.culprit.article;

/**
 * Something to read elsewhere.
 *
 * @param title what it is called
 * @param url absolute http or https address
 */
public record Reference(String title, String url) {}
