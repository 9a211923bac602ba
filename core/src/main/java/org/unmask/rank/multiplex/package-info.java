/**
 * A second number of the ranking track: how much an account does with its community, when every kind of action is a layer of one network
 * and nearness in time has the scale that divides that layer best.
 *
 * <p>In: the actions of some kinds. Out: a score in [0, 1) and a community per account, and the time scale of each layer.
 * May know: model, network, trace.
 */
@NullMarked
package org.unmask.rank.multiplex;

import org.jspecify.annotations.NullMarked;
