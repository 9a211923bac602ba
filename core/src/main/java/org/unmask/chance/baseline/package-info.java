/**
 * What chance alone would give: popularity classes, time profiles, expectations, and the two tails that a tie must pass.
 *
 * <p>In: the columns of one kind of action. Out: probabilities. May know: model, network.
 */
@NullMarked
package org.unmask.chance.baseline;

import org.jspecify.annotations.NullMarked;
