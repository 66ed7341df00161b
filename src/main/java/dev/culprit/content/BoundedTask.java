package dev.culprit.content;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Runs work that can take very long or nest very deeply for hostile input, on a thread of its own with a large stack,
 * and gives up on it after a while. Flexmark 0.64 needs more than 20 s for 20,000 nested images.
 */
final class BoundedTask {

    private static final long STACK_BYTES = 16L << 20;
    private static final long LOOK_MILLIS = 100;

    /** A busy machine may give a thread its time only now and then. */
    private static final int MOST_WAITING = 20;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private BoundedTask() {}

    /** Work that did not come to its end. */
    static final class Abandoned extends Exception {

        private static final long serialVersionUID = 1L;

        Abandoned(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /**
     * Runs the work.
     *
     * @param most processor time that it may take; twenty times as long on the clock
     */
    static <T> T run(Supplier<T> work, Duration most) throws Abandoned {
        FutureTask<T> task = new FutureTask<>(work::get);
        Thread thread = new Thread(null, task, "content-reader", STACK_BYTES);
        thread.setDaemon(true);
        long end = System.nanoTime() + most.toNanos() * MOST_WAITING;
        thread.start();
        while (true) {
            try {
                return task.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException problem) {
                if (THREADS.getThreadCpuTime(thread.getId()) > most.toNanos() || System.nanoTime() > end) {
                    task.cancel(true);
                    throw new Abandoned("reading took longer than " + most.toMillis() + " ms", problem);
                }
            } catch (ExecutionException problem) {
                throw new Abandoned("reading failed: " + problem.getCause(), problem);
            } catch (InterruptedException problem) {
                Thread.currentThread().interrupt();
                throw new Abandoned("reading was interrupted", problem);
            }
        }
    }
}
