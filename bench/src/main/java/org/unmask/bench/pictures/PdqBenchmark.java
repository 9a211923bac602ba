package org.unmask.bench.pictures;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.unmask.image.LumaRows;
import org.unmask.image.PdqHash;
import org.unmask.image.Spectrum;

/** The fingerprint of a picture of 1600 x 1004 pixels, three bytes each, beside its decoding. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class PdqBenchmark implements LumaRows {
    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1004;

    private final byte[] pixels = new byte[3 * WIDTH * HEIGHT];

    /** A picture of noise. */
    public PdqBenchmark() {
        new SplittableRandom(1).nextBytes(pixels);
    }

    @Override
    public int width() {
        return WIDTH;
    }

    @Override
    public int height() {
        return HEIGHT;
    }

    @Override
    public void read(int y, float[] into) {
        for (int x = 0, at = 3 * WIDTH * y; x < WIDTH; x++, at += 3) {
            into[x] = LumaRows.luma(pixels[at + 2] & 255, pixels[at + 1] & 255, pixels[at] & 255);
        }
    }

    /** The hash. */
    @Benchmark
    public PdqHash hash() {
        return Spectrum.of(this).hash();
    }
}
