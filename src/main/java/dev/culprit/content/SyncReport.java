package dev.culprit.content;

import java.time.Duration;
import java.util.List;

/**
 * What a synchronisation did.
 *
 * @param added slugs of new articles
 * @param changed slugs of articles whose files have changed
 * @param removed slugs of articles whose files are gone
 * @param unchanged how many articles were left alone
 * @param problems everything that is wrong in the content, also where nothing has changed
 * @param took time from the first look at the folder to the last commit
 */
public record SyncReport(
        List<String> added,
        List<String> changed,
        List<String> removed,
        int unchanged,
        List<ContentProblem> problems,
        Duration took) {

    public SyncReport {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
        problems = List.copyOf(problems);
    }

    /** Whether any article is other than before. */
    public boolean changedAnything() {
        return !added.isEmpty() || !changed.isEmpty() || !removed.isEmpty();
    }

    @Override
    public String toString() {
        return added.size() + " added, " + changed.size() + " changed, " + removed.size() + " removed, " + unchanged
                + " unchanged, " + problems.size() + " problems, " + took.toMillis() + " ms";
    }
}
