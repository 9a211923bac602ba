/**
 * Clocks of different platforms beside each other: whether they agree, by how much one is ahead, and whether an order across them may be claimed.
 *
 * <p>In: columns of actions and the platform of each account. Out: one comparison for each pair of platforms, and what it allows to say.
 * May know: model, network, chance.
 */
@NullMarked
package org.unmask.clocks;

import org.jspecify.annotations.NullMarked;
