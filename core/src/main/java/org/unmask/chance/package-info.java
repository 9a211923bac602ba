/**
 * How far a tie lies beyond chance: the null with time in it, p-values, false-discovery rate, and shuffled data beside the real data.
 *
 * <p>In: the columns of one kind of action. Out: tested ties with p and q, families, and what both kinds of shuffle show.
 * May know: model, network.
 */
@NullMarked
package org.unmask.chance;

import org.jspecify.annotations.NullMarked;
