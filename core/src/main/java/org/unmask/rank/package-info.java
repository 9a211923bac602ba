/**
 * The ranking track: how near each account stands to others that do the same things, as a number that says where to look and nothing else.
 *
 * <p>In: the actions of some traces. Out: a score in [0, 1] and a percentile per account, the traces that gave it, and what was cut.
 * May know: model, network, trace.
 */
@NullMarked
package org.unmask.rank;

import org.jspecify.annotations.NullMarked;
