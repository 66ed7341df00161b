package dev.culprit.paste;

import dev.culprit.paste.block.Paste;
import dev.culprit.paste.fact.Facts;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Time and allocations of reading a paste and extracting its facts: an ordinary one of 200 lines. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class PasteBenchmark {

    private static final int LINES = 200;

    @Param({"chained-3.11.txt", "py-spy-3.10.txt", "gdb-3.10.txt", "faulthandler-3.10.txt"})
    String file = "";

    private String text = "";

    /** Repeats the sample until it has 200 lines. */
    @Setup
    public void repeat() {
        StringBuilder repeated = new StringBuilder();
        String sample = Pastes.corpus(file);
        while (repeated.toString().lines().count() < LINES) {
            repeated.append(sample).append('\n');
        }
        text = repeated.toString();
    }

    @Benchmark
    public Paste parse() {
        return Pastes.read(text);
    }

    @Benchmark
    public Facts parseAndExtract() {
        return Pastes.facts(text);
    }
}
