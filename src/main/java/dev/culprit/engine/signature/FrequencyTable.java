package dev.culprit.engine.signature;

import dev.culprit.paste.fact.Fact;
import dev.culprit.paste.fact.FactType;
import dev.culprit.paste.fact.Tokenizer;
import dev.culprit.paste.place.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How much a fact tells, in nats: the negative logarithm of its share among ordinary pastes, from {@code
 * frequencies.tsv}. The few articles of an installation are no measure of that: what all of them show may be rare in
 * the world.
 */
public final class FrequencyTable {

    /** A message counts by its words up to this; more words do not make it surer. */
    private static final double MOST_NATS_OF_TEXT = 9;

    private static final double NATS_PER_WORD = 2;

    /** Share of pastes from which on a text is said for many reasons. */
    private static final double EVERYDAY = 0.01;

    /** What the shipped table counts against what this installation saw, in pastes. */
    private static final double SHIPPED_PASTES = 5_000;

    private final Map<String, Double> nats;
    private final LearnedFrequencies learned;
    private final Map<TextTable.Entry, Double> texts = new LinkedHashMap<>();

    private FrequencyTable(Map<String, Double> nats, LearnedFrequencies learned) {
        this.nats = nats;
        this.learned = learned;
        nats.forEach((term, information) -> {
            int colon = term.indexOf(':');
            String type = term.substring(0, Math.max(0, colon));
            if (type.equals(FactType.MESSAGE.key()) || type.equals(FactType.LOG.key())) {
                texts.put(entry(term.substring(colon + 1)), information);
            }
        });
    }

    private static TextTable.Entry entry(String text) {
        Fact fact = new Fact(FactType.MESSAGE, text, "", -1, new Span(0, 0), 0);
        return TextTable.Entry.of(fact, 0);
    }

    /** The table that is shipped. */
    public static FrequencyTable shipped() {
        try (InputStream in = FrequencyTable.class.getResourceAsStream("frequencies.tsv")) {
            if (in == null) {
                throw new IllegalStateException("frequencies.tsv is missing beside " + FrequencyTable.class.getName());
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /**
     * Reads a table.
     *
     * @throws IllegalArgumentException when a line is not {@code term<tab>share} with a share above 0 and at most 1
     */
    static FrequencyTable read(BufferedReader lines) throws IOException {
        Map<String, Double> nats = new HashMap<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                int tab = line.indexOf('\t');
                nats.put(tab < 0 ? line : line.substring(0, tab), -Math.log(share(line, tab, number)));
            }
        }
        for (FactType type : FactType.values()) {
            if (!nats.containsKey("default:" + type.key())) {
                throw new IllegalArgumentException(
                        "background: no line for \"default:" + type.key() + "\"; every type needs one");
            }
        }
        return new FrequencyTable(nats, new LearnedFrequencies(0));
    }

    private static double share(String line, int tab, int number) {
        double share;
        try {
            share = tab < 0 ? 0 : Double.parseDouble(line.substring(tab + 1).strip());
        } catch (NumberFormatException problem) {
            share = 0;
        }
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("frequencies, line " + number + ": \"" + line
                    + "\"; expected a term, a tab and a share above 0 and at most 1");
        }
        return share;
    }

    /** The same table with what an installation saw. */
    public FrequencyTable with(LearnedFrequencies seen) {
        return new FrequencyTable(nats, seen);
    }

    /** The stamp of knowledge that is weighed by this table: what was learned is a part of it. */
    public String stamped(String knowledge) {
        return learned.stamp().isEmpty() ? knowledge : knowledge + "-" + learned.stamp();
    }

    /**
     * Information of a fact with exactly that value. What an installation sees often says less there; what it never saw
     * says no more for that.
     */
    public double of(FactType type, String value) {
        double shipped = shipped(type, value);
        int count = learned.pastes() == 0 ? 0 : learned.count(Fact.term(type, value));
        if (count == 0) {
            return shipped;
        }
        double share = (SHIPPED_PASTES * Math.exp(-shipped) + count) / (SHIPPED_PASTES + learned.pastes());
        return Math.min(shipped, -Math.log(share));
    }

    private double shipped(FactType type, String value) {
        Double listed = nats.get(Fact.term(type, value));
        if (isText(type)) {
            // Which numbers and keys programs fail with is chance: text without words says little, however rare.
            return Math.min(listed == null ? MOST_NATS_OF_TEXT : listed, ofText(type, value));
        }
        return listed == null ? fallback(type) : listed;
    }

    /** Information of a pattern of which only some text is fixed. */
    double ofPattern(FactType type, String fixedText) {
        if (isText(type)) {
            return ofText(type, fixedText);
        }
        // A prefix such as "logging." says about as much as the module.
        String trimmed = fixedText.strip();
        String name = trimmed.endsWith(".") ? trimmed.substring(0, trimmed.length() - 1) : trimmed;
        double module = nats.getOrDefault(Fact.term(FactType.MODULE, name), fallback(FactType.MODULE));
        return name.isEmpty() ? 0.1 : Math.min(module, fallback(type));
    }

    /**
     * Information of a text that any message or line may contain: that of its words, unless so many pastes contain it
     * that it can be no bug's own. What fewer contain may well be: a bug that many people have is in the table too.
     */
    public double ofContained(TextPattern pattern) {
        double share = share(pattern);
        double words = ofText(FactType.MESSAGE, pattern.fixedText());
        return share < EVERYDAY ? words : Math.max(0.1, Math.min(words, -Math.log(share)));
    }

    /** Whether the table lists a text that contains it: then many a program says it. */
    public boolean isOrdinary(TextPattern pattern) {
        return share(pattern) > 0;
    }

    private double share(TextPattern pattern) {
        double share = 0;
        for (Map.Entry<TextTable.Entry, Double> usual : texts.entrySet()) {
            share += pattern.found(usual.getKey()) == null ? 0 : Math.exp(-usual.getValue());
        }
        return share;
    }

    private double ofText(FactType type, String text) {
        double words = Tokenizer.words(text).size() * NATS_PER_WORD;
        double most = Math.min(MOST_NATS_OF_TEXT, fallback(type) + 2);
        return Math.max(0.5, Math.min(most, words));
    }

    private static boolean isText(FactType type) {
        return type == FactType.MESSAGE || type == FactType.LOG;
    }

    private double fallback(FactType type) {
        return nats.getOrDefault("default:" + type.key(), 1.0);
    }
}
