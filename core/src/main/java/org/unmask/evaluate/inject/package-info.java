/**
 * Synthetic operations put among the actions of real accounts, to see which of them would be found.
 *
 * <p>In: the actions of one kind, the shape of an operation, a seed. Out: the same actions and those of the operation. May know: model,
 * network.
 */
@NullMarked
package org.unmask.evaluate.inject;

import org.jspecify.annotations.NullMarked;
