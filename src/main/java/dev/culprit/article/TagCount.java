package dev.culprit.article;

/**
 * A tag.
 *
 * @param tag as articles write it
 * @param articles how many carry it
 */
public record TagCount(String tag, long articles) {}
