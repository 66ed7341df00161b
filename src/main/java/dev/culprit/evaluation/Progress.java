package dev.culprit.evaluation;

import java.io.PrintWriter;
import java.util.concurrent.atomic.AtomicInteger;

/** Says how far a long check is, every few hundred pastes, where it does not mix with the answer. */
final class Progress {

    private static final int STEP = 500;

    private final PrintWriter out;
    private final String what;
    private final int all;
    private final AtomicInteger done = new AtomicInteger();
    private final long start = System.nanoTime();

    Progress(PrintWriter out, String what, int all) {
        this.out = out;
        this.what = what;
        this.all = all;
    }

    void step() {
        int now = done.incrementAndGet();
        if (now % STEP == 0 || (now == all && all > STEP)) {
            out.printf("%s: %d of %d, %.1f s%n", what, now, all, (System.nanoTime() - start) / 1e9);
            out.flush();
        }
    }
}
