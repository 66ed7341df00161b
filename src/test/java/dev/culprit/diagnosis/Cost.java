package dev.culprit.diagnosis;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;

/**
 * What some work costs the thread that does it: time of the processor in nanoseconds, and bytes allocated. The time of
 * the clock says more of what else the machine does.
 */
final class Cost {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private long[] times = new long[64];
    private long[] bytes = new long[64];
    private int count;

    /** Does the work and adds what it cost. */
    void of(Runnable work) {
        if (count == times.length) {
            times = Arrays.copyOf(times, count * 2);
            bytes = Arrays.copyOf(bytes, count * 2);
        }
        long allocated = THREADS.getCurrentThreadAllocatedBytes();
        long start = THREADS.getCurrentThreadCpuTime();
        work.run();
        times[count] = THREADS.getCurrentThreadCpuTime() - start;
        bytes[count++] = THREADS.getCurrentThreadAllocatedBytes() - allocated;
    }

    /** Milliseconds that this share of the times does not exceed. */
    double millis(double share) {
        return part(times, share) / 1e6;
    }

    /** Median of the bytes allocated, in KiB. */
    double kibibytes() {
        return part(bytes, 0.5) / 1024.0;
    }

    private long part(long[] values, double share) {
        long[] sorted = Arrays.copyOf(values, count);
        Arrays.sort(sorted);
        return sorted[(int) Math.min(count - 1.0, count * share)];
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "p50 %7.2f  p95 %7.2f  p99 %7.2f  max %7.2f ms %9.0f KiB  n=%d",
                millis(0.5),
                millis(0.95),
                millis(0.99),
                millis(1),
                kibibytes(),
                count);
    }
}
