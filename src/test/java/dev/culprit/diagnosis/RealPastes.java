package dev.culprit.diagnosis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Pastes of real shape for measuring: the shipped samples, alone, within logs of 200 lines, and many of them together. */
final class RealPastes {

    private static final int LINES = 200;
    private static final int LONGEST_TRACEBACK = 150;
    private static final List<String> LEVELS = List.of("INFO", "DEBUG", "WARNING");
    private static final List<String> WORDS = List.of(
            "request",
            "finished",
            "connection",
            "opened",
            "user",
            "session",
            "cache",
            "worker",
            "task",
            "job",
            "queue",
            "update",
            "sync",
            "index",
            "page",
            "batch",
            "retry",
            "commit");

    private final Random random = new Random(5);
    private final List<String> samples = samples();

    /** All samples and near misses below {@code content}. */
    static List<String> samples() {
        try (Stream<Path> files = Files.walk(Path.of("content"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(RealPastes::read)
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    String sample() {
        return samples.get(random.nextInt(samples.size()));
    }

    /** A log of 200 lines, each different, with a sample somewhere in it. */
    String log() {
        List<String> middle = sample().lines().limit(LONGEST_TRACEBACK).toList();
        int others = LINES - middle.size();
        int before = random.nextInt(others + 1);
        StringBuilder log = new StringBuilder();
        for (int i = 0; i < before; i++) {
            log.append(line());
        }
        middle.forEach(line -> log.append(line).append('\n'));
        for (int i = before; i < others; i++) {
            log.append(line());
        }
        return log.toString();
    }

    private String line() {
        return "2026-11-%02d %02d:%02d:%02d,%03d %s app.%s: %s %s %s %d %s in %d ms\n"
                .formatted(
                        1 + random.nextInt(28),
                        random.nextInt(24),
                        random.nextInt(60),
                        random.nextInt(60),
                        random.nextInt(1000),
                        LEVELS.get(random.nextInt(LEVELS.size())),
                        word(),
                        word(),
                        word(),
                        word(),
                        random.nextInt(10_000),
                        word(),
                        random.nextInt(1000));
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    /** Samples one after another, of that length together. */
    String many(int length) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append(sample()).append('\n');
        }
        return text.substring(0, length);
    }
}
