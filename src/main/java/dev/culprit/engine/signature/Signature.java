package dev.culprit.engine.signature;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an article says that a paste must show. It holds when every condition of {@code all}, at least one of {@code
 * any} (if there are any), none of {@code none}, and every one of {@code threads}, each by a different thread, hold.
 *
 * @param name name within the article
 * @param all every one must hold
 * @param any at least one must hold
 * @param none none may hold
 * @param threads each must hold for a thread of its own, in any order
 * @param atMost the most that it claims when it holds
 * @param open the most that it claims when a part of it cannot be told
 * @param line line of the front matter where it stands, 1-based; 0 when unknown
 */
public record Signature(
        String name,
        List<Condition> all,
        List<Condition> any,
        List<Condition> none,
        List<Condition> threads,
        Limit atMost,
        Limit open,
        int line) {

    /** How sure a signature may be. The names in lower case are what front matter writes. */
    public enum Limit {
        /** No limit: what it says decides. */
        KNOWN,
        /** It suggests the bug: others look the same. */
        LIKELY,
        /** Reading, no claim. */
        RELATED;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The limit of that name, if there is one. */
        public static Optional<Limit> ofLabel(String label) {
            for (Limit limit : values()) {
                if (limit.label().equals(label)) {
                    return Optional.of(limit);
                }
            }
            return Optional.empty();
        }
    }

    /** The limits may be missing where a signature was stored before there were any. */
    public Signature(
            String name,
            List<Condition> all,
            List<Condition> any,
            List<Condition> none,
            List<Condition> threads,
            @Nullable Limit atMost,
            @Nullable Limit open,
            int line) {
        this.name = name;
        this.all = List.copyOf(all);
        this.any = List.copyOf(any);
        this.none = List.copyOf(none);
        this.threads = List.copyOf(threads);
        this.atMost = atMost == null ? Limit.KNOWN : atMost;
        this.open = open == null ? Limit.LIKELY : open;
        this.line = line;
    }

    /** Without limits. */
    public Signature(
            String name,
            List<Condition> all,
            List<Condition> any,
            List<Condition> none,
            List<Condition> threads,
            int line) {
        this(name, all, any, none, threads, null, null, line);
    }
}
