/**
 * What is claimed and why: ties, groups, exhibits, explanations, and the results of a run as everyone reads them.
 *
 * <p>In: tested ties and groups, and the posts behind them. Out: findings with evidence and counter-evidence.
 * May know: all of core.
 */
@NullMarked
package org.unmask.finding;

import org.jspecify.annotations.NullMarked;
