package dev.culprit.paste.fact;

/** How many facts of a type there are, of how many that are kept. */
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
