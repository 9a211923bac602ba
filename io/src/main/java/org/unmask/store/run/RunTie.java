package org.unmask.store.run;

import org.jspecify.annotations.Nullable;
import org.unmask.model.ActionKind;

/**
 * A tie as a run keeps it: accounts by number, windows and lags in milliseconds, times in microseconds.
 * {@code kind} is null for the sum over kinds of a peer mode; {@code p} and {@code q} are NaN where nothing was tested.
 */
public record RunTie(
        int a,
        int b,
        @Nullable ActionKind kind,
        long windowMillis,
        long postsA,
        long postsB,
        long objects,
        long pairs,
        long first,
        long last,
        double medianLagMillis,
        double leadShareA,
        double p,
        double q,
        boolean evidence) {}
