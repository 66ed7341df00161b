package dev.culprit.search;

import java.util.List;

/**
 * One page of what a search found, each article once.
 *
 * @param items best first
 * @param total number of articles on all pages
 * @param page number of this page, from 0
 * @param size most items a page
 */
public record SearchResults(List<SearchHit> items, long total, int page, int size) {

    public SearchResults {
        items = List.copyOf(items);
    }
}
