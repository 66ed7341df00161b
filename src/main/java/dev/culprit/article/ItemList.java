package dev.culprit.article;

import java.util.List;

/**
 * A part of a list, as the API answers it.
 *
 * @param items in the order of the list
 * @param total length of the whole list
 * @param page number of this part, from 0
 * @param size most items a part
 * @param <T> what is listed
 */
public record ItemList<T>(List<T> items, long total, int page, int size) {

    public ItemList {
        items = List.copyOf(items);
    }

    public boolean hasNext() {
        return (page + 1L) * size < total;
    }

    public boolean hasPrevious() {
        return page > 0;
    }

    /** How many parts there are, at least one. */
    public long pages() {
        return Math.max(1, (total + size - 1) / size);
    }
}
