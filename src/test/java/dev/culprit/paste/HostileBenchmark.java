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

/** Growth of the time for hostile pastes, with the limits of size taken away: it must be linear. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 3)
@Fork(1)
public class HostileBenchmark {

    private static final PasteLimits WIDE = new PasteLimits(1 << 24, 1 << 22);

    @Param({"1024", "65536", "1048576", "16777216"})
    int size;

    @Param
    HostileShape shape = HostileShape.MIXED;

    private String text = "";

    @Setup
    public void fill() {
        text = shape.text(size);
    }

    /** With the limits of the service. */
    @Benchmark
    public Facts limited() {
        return Pastes.facts(text);
    }

    /** Without limits. */
    @Benchmark
    public Facts unlimited() {
        return new FactExtractor().extract(new PasteParser(WIDE).parse(text));
    }
}
