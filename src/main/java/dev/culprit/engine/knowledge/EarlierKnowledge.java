package dev.culprit.engine.knowledge;

import java.util.Optional;

/** What was known before, in memory or in a file: what has not changed is taken from there. */
public interface EarlierKnowledge {

    /** Nothing was known. */
    EarlierKnowledge NOTHING = new EarlierKnowledge() {
        @Override
        public String stamp() {
            return "";
        }

        @Override
        public Optional<KnownArticle> article(String slug, String contentHash) {
            return Optional.empty();
        }
    };

    /** The state that it was of; empty when there was none. */
    String stamp();

    /** The article in exactly that state. */
    Optional<KnownArticle> article(String slug, String contentHash);
}
