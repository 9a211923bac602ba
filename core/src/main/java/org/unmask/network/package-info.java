/**
 * Who acted on the same object within a window: columns of actions, the plan of the join, the join, and the evidence of one tie.
 *
 * <p>In: actions as primitive columns. Out: ties between accounts with counts per window, and what was cut.
 * May know: model.
 */
@NullMarked
package org.unmask.network;

import org.jspecify.annotations.NullMarked;
