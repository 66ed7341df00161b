package dev.culprit.paste.fact;

/** Counts the facts of one type up to their limit. */
final class FactCount {

    private final int most;
    private int found;

    FactCount(int most) {
        this.most = most;
    }

    boolean isFull() {
        return found >= most;
    }

    void add() {
        found++;
    }
}
