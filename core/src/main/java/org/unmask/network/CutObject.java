package org.unmask.network;

/**
 * An object that exceeds the pair budget and what is kept of it.
 * Pairs are pairs of actions at the widest window, those of an account with itself included, because these cost time too;
 * {@code effectiveMillis} = the widest lag that is still joined; {@code sampleShare} = the share of accounts kept, below 1 only where
 * one tick alone exceeds the budget.
 */
public record CutObject(
        int object,
        int actions,
        int accounts,
        long fullPairs,
        long keptPairs,
        long effectiveMillis,
        double sampleShare) {}
