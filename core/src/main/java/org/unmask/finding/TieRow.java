package org.unmask.finding;

import org.jspecify.annotations.Nullable;
import org.unmask.model.ActionKind;

/**
 * What two accounts did together in one kind of action within one window; {@code a} is the smaller key.
 * {@code kind} is null for the sum over kinds of a peer mode ({@code all}). Times are microseconds, windows and lags milliseconds;
 * {@code leadShareA} = share of pairs of posts in which a was strictly first; p and q are null in peer modes.
 */
public record TieRow(
        AccountKey a,
        AccountKey b,
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
        @Nullable Double p,
        @Nullable Double q,
        boolean evidence) {
    /** The word of the kind in exports: {@code all} for the sum of a peer mode. */
    public String kindWord() {
        return kind == null ? "all" : kind.word();
    }
}
