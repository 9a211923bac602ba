/**
 * Hand-offs: whether some accounts of a group act on the same things as others at a steady time after them, beyond what their own hours explain.
 *
 * <p>In: columns of actions, who may lead and who may follow. Out: the lags, how they are spread, and the same of times drawn anew.
 * May know: model, network.
 */
@NullMarked
package org.unmask.relay;

import org.jspecify.annotations.NullMarked;
