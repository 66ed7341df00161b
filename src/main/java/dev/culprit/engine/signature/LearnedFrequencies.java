package dev.culprit.engine.signature;

import dev.culprit.paste.fact.Fact;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * In how many of the pastes that this installation saw each fact showed. Facts are kept as numbers that lead back to
 * no text. What is seen seldom is forgotten first, so that the table never grows beyond its bound. Not for several
 * threads.
 */
public final class LearnedFrequencies {

    private static final String HEADING = "pastes";

    private final int most;
    private final Map<Long, Integer> counts = new HashMap<>();
    private long pastes;

    /** An empty table of at most so many facts. */
    LearnedFrequencies(int most) {
        this.most = most;
    }

    long pastes() {
        return pastes;
    }

    int count(String term) {
        return counts.getOrDefault(number(term), 0);
    }

    int size() {
        return counts.size();
    }

    /** Counts the facts of one paste, each once. */
    public void add(Iterable<Fact> facts) {
        Set<Long> once = new HashSet<>();
        facts.forEach(fact -> once.add(number(fact.term())));
        once.forEach(number -> counts.merge(number, 1, Integer::sum));
        pastes++;
        for (int least = 1; counts.size() > most; least++) {
            int few = least;
            counts.values().removeIf(count -> count <= few);
        }
    }

    /** FNV-1a, 64 bits: the same in every build and on every machine. */
    static long number(String term) {
        long hash = 0xcbf29ce484222325L;
        for (byte next : term.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (next & 0xff)) * 0x100000001b3L;
        }
        return hash;
    }

    /** Identifies what was learned; empty when nothing was. */
    String stamp() {
        return pastes == 0 ? "" : String.format("%08x", number(String.join("\n", lines())) >>> 32);
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(HEADING + "\t" + pastes);
        new TreeMap<>(counts).forEach((number, count) -> lines.add(Long.toHexString(number) + "\t" + count));
        return lines;
    }

    /** Writes the table, whole or not at all. */
    public void write(Path file) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.write(draft, lines());
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Reads a table; an empty one when there is no file.
     *
     * @throws IllegalArgumentException when a line is not a number, a tab and a count
     */
    public static LearnedFrequencies read(Path file, int most) throws IOException {
        LearnedFrequencies learned = new LearnedFrequencies(most);
        if (!Files.exists(file)) {
            return learned;
        }
        for (String line : Files.readAllLines(file)) {
            String[] parts = line.split("\t");
            try {
                long count = Long.parseLong(parts[1]);
                if (parts[0].equals(HEADING)) {
                    learned.pastes = count;
                } else {
                    learned.counts.put(Long.parseUnsignedLong(parts[0], 16), Math.toIntExact(count));
                }
            } catch (ArrayIndexOutOfBoundsException | ArithmeticException | NumberFormatException problem) {
                throw new IllegalArgumentException(
                        file + ": \"" + line
                                + "\"; expected a number, a tab and a count; delete the file to begin anew",
                        problem);
            }
        }
        return learned;
    }
}
