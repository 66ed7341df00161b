package dev.culprit.evaluation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Reads what a process prints, and keeps the beginning and the end of it. */
final class BoundedOutput {

    /** A process that prints more is ended. */
    static final long MOST_BYTES = 16L << 20;

    private static final int HEAD_BYTES = 64 << 10;
    private static final int TAIL_BYTES = 512 << 10;
    private static final int HEAD_LINES = 2_000;
    private static final int TAIL_LINES = 14_000;

    private final ByteArrayOutputStream head = new ByteArrayOutputStream();
    private final byte[] tail = new byte[TAIL_BYTES];
    private final CountDownLatch ended = new CountDownLatch(1);
    private long total;

    /** Reads to the end, in a thread of its own. */
    void read(InputStream in) {
        Thread thread = new Thread(() -> drain(in), "output");
        thread.setDaemon(true);
        thread.start();
    }

    private void drain(InputStream in) {
        byte[] buffer = new byte[1 << 16];
        try (in) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                add(buffer, read);
            }
        } catch (IOException closed) {
            // What was read is what there is.
        } finally {
            ended.countDown();
        }
    }

    synchronized void add(byte[] bytes, int length) {
        int first = Math.min(length, HEAD_BYTES - head.size());
        head.write(bytes, 0, first);
        for (int i = first; i < length; i++) {
            tail[(int) ((total + i - HEAD_BYTES) % TAIL_BYTES)] = bytes[i];
        }
        total += length;
    }

    /** Whether nothing more comes, within this time. */
    boolean awaitEnd(long millis) throws InterruptedException {
        return ended.await(millis, TimeUnit.MILLISECONDS);
    }

    synchronized boolean isTooLong() {
        return total > MOST_BYTES;
    }

    /** What was kept; where something is left out, a line says so. */
    synchronized String text() {
        String start = head.toString(StandardCharsets.UTF_8);
        long rest = total - head.size();
        if (rest <= 0) {
            return cut(start);
        }
        int kept = (int) Math.min(rest, TAIL_BYTES);
        byte[] end = new byte[kept];
        for (int i = 0; i < kept; i++) {
            end[i] = tail[(int) ((rest - kept + i) % TAIL_BYTES)];
        }
        long lost = rest - kept;
        String gap = lost == 0 ? "" : "\n[" + lost + " bytes are left out]\n";
        return cut(start + gap + new String(end, StandardCharsets.UTF_8));
    }

    /** Short lines: a diagnosis reads only so many. */
    private static String cut(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() <= HEAD_LINES + TAIL_LINES) {
            return text;
        }
        int lost = lines.size() - HEAD_LINES - TAIL_LINES;
        return String.join("\n", lines.subList(0, HEAD_LINES)) + "\n[" + lost + " lines are left out]\n"
                + String.join("\n", lines.subList(HEAD_LINES + lost, lines.size())) + "\n";
    }
}
