package org.unmask.cli.say;

import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.unmask.casework.Progress;

/** Measures a phase: rate and remaining time from the clock it is given. Speaks at most every so many milliseconds. */
public final class Meter implements Progress {
    /** Where a meter tells what it measured. */
    public interface Display {
        /** A reading; {@code last} where the phase is over. */
        void show(Reading reading, boolean last);

        /** A sentence between readings. */
        void say(String sentence);
    }

    /** One reading of the meter: {@code rate} in units a second; {@code remaining} in seconds, -1 where unknown. */
    public record Reading(String phase, String unit, long done, long total, double rate, long remaining) {}

    private final Display display;
    private final LongSupplier millis;
    private final long pause;
    private @Nullable String phase;
    private String unit = "";
    private long total;
    private long done;
    private long began;
    private long spoke;

    /** A meter that shows on {@code display}, with the clock {@code millis}, at most once in {@code pause} milliseconds. */
    public Meter(Display display, LongSupplier millis, long pause) {
        this.display = display;
        this.millis = millis;
        this.pause = pause;
    }

    @Override
    public synchronized void begin(String newPhase, String newUnit, long newTotal) {
        end();
        phase = newPhase;
        unit = newUnit;
        total = newTotal;
        done = 0;
        began = millis.getAsLong();
        spoke = began;
    }

    @Override
    public synchronized void at(long nowDone) {
        done = nowDone;
        long now = millis.getAsLong();
        if (phase != null && now - spoke >= pause) {
            spoke = now;
            display.show(reading(phase, now), false);
        }
    }

    @Override
    public synchronized void end() {
        if (phase != null) {
            display.show(reading(phase, millis.getAsLong()), true);
            phase = null;
        }
    }

    @Override
    public synchronized void say(String sentence) {
        display.say(sentence);
    }

    private Reading reading(String name, long now) {
        double seconds = Math.max(1, now - began) / 1000.0;
        double rate = done / seconds;
        long remaining = total < 0 || rate <= 0 ? -1 : (long) Math.ceil(Math.max(0, total - done) / rate);
        return new Reading(name, unit, done, total, rate, remaining);
    }
}
