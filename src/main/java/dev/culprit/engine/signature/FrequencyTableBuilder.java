package dev.culprit.engine.signature;

import dev.culprit.paste.PasteLimits;
import dev.culprit.paste.PasteParser;
import dev.culprit.paste.block.Paste;
import dev.culprit.paste.fact.Fact;
import dev.culprit.paste.fact.FactExtractor;
import dev.culprit.paste.fact.FactType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Counts in which share of ordinary pastes each fact shows, and writes the table that {@link FrequencyTable} reads. The
 * pastes lie in one folder for each class of them; {@code mix.tsv} says what share of all pastes each class is. A file
 * is named {@code number.program.surrounding.txt}: facts of a single program tell what a fact that the table does not
 * list is worth.
 */
public final class FrequencyTableBuilder {

    /** Least share of what is listed; beside that a fact must be of two programs, or be frequent. */
    private static final double LEAST_SHARE = 0.0015;

    private static final double FREQUENT = 0.006;

    /** Added to each count: what was never seen is not impossible. */
    private static final double PSEUDO_COUNT = 0.5;

    private final PasteParser parser = new PasteParser(PasteLimits.DEFAULT);
    private final FactExtractor extractor = new FactExtractor();
    private final Map<FactType, Map<String, Seen>> seen = new TreeMap<>();
    private int pastes;

    /** How often a term was seen. */
    private static final class Seen {
        private double share;
        private final Set<String> programs = new HashSet<>();
    }

    /**
     * Counts a folder.
     *
     * @throws IllegalArgumentException when {@code mix.tsv} is not {@code folder<tab>share}
     */
    public void count(Path folder) throws IOException {
        for (Map.Entry<String, Double> part : mix(folder).entrySet()) {
            List<Path> files;
            try (Stream<Path> list = Files.list(folder.resolve(part.getKey()))) {
                files = list.sorted().toList();
            }
            for (Path file : files) {
                count(Files.readString(file, StandardCharsets.UTF_8), program(file), part.getValue() / files.size());
            }
        }
    }

    /** Counts one paste, which stands for a share of all of them. */
    public void count(String text, String program, double share) {
        Paste paste = parser.parse(text);
        Set<String> once = new HashSet<>();
        for (Fact fact : extractor.extract(paste).all()) {
            if (once.add(fact.term())) {
                Seen term = seen.computeIfAbsent(fact.type(), type -> new TreeMap<>())
                        .computeIfAbsent(fact.value(), value -> new Seen());
                term.share += share;
                term.programs.add(program);
            }
        }
        pastes++;
    }

    /** The table: defaults first, then the listed terms of each type, most frequent first. */
    public String table() {
        StringBuilder out = new StringBuilder();
        for (FactType type : FactType.values()) {
            line(out, "default:" + type.key(), fallback(seen.getOrDefault(type, Map.of())));
        }
        seen.forEach((type, terms) -> {
            if (type != FactType.WORD) {
                out.append('\n');
                terms.entrySet().stream()
                        .filter(term -> isListed(term.getKey(), term.getValue()))
                        .sorted((one, other) -> Double.compare(other.getValue().share, one.getValue().share))
                        .forEach(term -> line(out, Fact.term(type, term.getKey()), term.getValue().share));
            }
        });
        return out.toString();
    }

    private static boolean isListed(String value, Seen term) {
        boolean common = term.share >= FREQUENT || (term.share >= LEAST_SHARE && term.programs.size() > 1);
        return common && value.indexOf('\n') < 0 && value.indexOf('\t') < 0;
    }

    /**
     * What is not listed is worth what the unlisted facts are worth that one meets: the mean share of those that a
     * single program shows, each counted as often as it is met. The plain mean would be that of the facts nobody
     * meets. Where there are none, a tenth of the rarest listed.
     */
    private double fallback(Map<String, Seen> terms) {
        double sum = 0;
        double squares = 0;
        double least = 0.2;
        for (Seen term : terms.values()) {
            least = Math.min(least, term.share);
            if (term.programs.size() == 1) {
                sum += term.share;
                squares += term.share * term.share;
            }
        }
        return Math.max(sum == 0 ? least / 10 : squares / sum, PSEUDO_COUNT / pastes);
    }

    private void line(StringBuilder out, String term, double share) {
        double smoothed = (share * pastes + PSEUDO_COUNT) / (pastes + 2 * PSEUDO_COUNT);
        out.append(term)
                .append('\t')
                .append(String.format(java.util.Locale.ROOT, "%.2g", smoothed))
                .append('\n');
    }

    private static Map<String, Double> mix(Path folder) throws IOException {
        Map<String, Double> mix = new LinkedHashMap<>();
        for (String line : Files.readAllLines(folder.resolve("mix.tsv"))) {
            String[] parts = line.split("\t");
            if (parts.length != 2 || !parts[1].matches("0\\.\\d+|1")) {
                throw new IllegalArgumentException(
                        "mix.tsv: \"" + line + "\"; expected a folder, a tab and a share, as in \"dumps\t0.07\"");
            }
            mix.put(parts[0], Double.valueOf(parts[1]));
        }
        return mix;
    }

    private static String program(Path file) {
        String[] parts = file.getFileName().toString().split("\\.");
        return parts.length > 1 ? parts[1] : parts[0];
    }
}
