package dev.culprit.paste;

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

/**
 * Growth of the time for hostile pastes with the limits of size taken away: it must be linear. Small texts are read many
 * times in one shot, so that all shots are of the same length.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 2)
@Fork(1)
public class GrowthBenchmark {

    private static final PasteLimits WIDE = new PasteLimits(1 << 24, 1 << 24);

    @Param({"1024", "65536", "1048576", "16777216"})
    int size;

    /** Those in which each step of reading works hardest, and all of them mixed; any other can be asked for. */
    @Param({
        "MIXED",
        "SHORT_LINES",
        "CHAINS",
        "THREADS",
        "NATIVE_FRAMES",
        "LOST_LINE_BREAKS_FRAMES",
        "PREFIXED_DUMP",
        "MASKED"
    })
    HostileShape shape = HostileShape.MIXED;

    private String text = "";

    @Setup
    public void fill() {
        text = shape.text(size);
    }

    /** Time for 1 MiB, read in parts of the size, or for the whole where it is longer. */
    @Benchmark
    public int unlimited() {
        int facts = 0;
        for (int read = 0; read < Math.max(1 << 20, size); read += size) {
            facts += new PasteReader(WIDE).read(text).facts().all().size();
        }
        return facts;
    }
}
