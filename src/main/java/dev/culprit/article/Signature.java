package dev.culprit.article;

import java.util.List;

/**
 * What an article says that a paste must show. It holds when every condition of {@code all}, at least one of {@code
 * any} (if there are any), none of {@code none}, and every one of {@code threads}, each by a different thread, hold.
 *
 * @param name name within the article
 * @param all every one must hold
 * @param any at least one must hold
 * @param none none may hold
 * @param threads each must hold for a thread of its own, in any order
 * @param line line of the front matter where it stands, 1-based; 0 when unknown
 */
public record Signature(
        String name,
        List<Condition> all,
        List<Condition> any,
        List<Condition> none,
        List<Condition> threads,
        int line) {

    public Signature {
        all = List.copyOf(all);
        any = List.copyOf(any);
        none = List.copyOf(none);
        threads = List.copyOf(threads);
    }
}
