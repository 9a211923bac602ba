package org.unmask.rank;

import java.util.List;

/**
 * How much nearness in time counts: the mean of exp(-lag / scale) over {@code millis}, and of 1 where {@code atAnyTime} is one of them.
 * Iannucci et al. 2025 take one scale and look for it by modularity; no single one is right for seconds and for relays of hours at once,
 * so all stand beside each other, and what is done days apart still counts a little.
 */
public record TimeScales(List<Long> millis, boolean atAnyTime) {
    /** The windows of the evidence track, 10 s to 24 h, and any time. */
    public static final TimeScales DEFAULT =
            new TimeScales(List.of(10_000L, 60_000L, 300_000L, 3_600_000L, 21_600_000L, 86_400_000L), true);

    public TimeScales {
        millis = List.copyOf(millis);
        if (millis.isEmpty() && !atAnyTime) {
            throw new AssertionError("no scale at all");
        }
    }

    /** One scale alone. */
    public static TimeScales of(long scaleMillis) {
        return new TimeScales(List.of(scaleMillis), false);
    }
}
