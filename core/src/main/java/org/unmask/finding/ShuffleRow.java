package org.unmask.finding;

import org.unmask.model.ActionKind;

/**
 * What shuffled data show beside the real data, for one kind and window.
 * {@code sort} is {@code within-account} or {@code within-object}. {@code realPairs} and {@code nullPairs} are pairs with at least
 * {@code repetition} objects, the latter as mean over the shuffles not used for choosing; {@code floorShare} = share of eligible accounts
 * with such a tie by chance alone; {@code accounts} = accounts of those shuffles that were joined, from which the means are scaled up.
 */
public record ShuffleRow(
        ActionKind kind,
        long windowMillis,
        String sort,
        int repetition,
        long realPairs,
        double nullPairs,
        long realAccounts,
        double nullAccounts,
        long eligibleAccounts,
        double floorShare,
        int shuffles,
        long accounts) {}
