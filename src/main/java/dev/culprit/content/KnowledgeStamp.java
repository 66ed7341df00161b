package dev.culprit.content;

import java.util.Map;
import java.util.TreeMap;

/** Identifies the state of all articles: the same content gives the same stamp, in a service and in a command. */
final class KnowledgeStamp {

    private static final int LENGTH = 12;

    private KnowledgeStamp() {}

    /**
     * The stamp.
     *
     * @param hashes content hashes by slug
     */
    static String of(Map<String, String> hashes) {
        ContentHash hash = new ContentHash();
        new TreeMap<>(hashes).forEach((slug, contentHash) -> hash.add(slug).add(contentHash));
        return hash.value().substring(0, LENGTH);
    }
}
