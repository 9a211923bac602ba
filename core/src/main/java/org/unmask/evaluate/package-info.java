/**
 * How well accounts are told apart: counts against known labels, rates with intervals, and what a flag is worth where operations are rare.
 *
 * <p>In: who was flagged, scores, labels, a seed. Out: precision, recall, F1, AUC, each with an interval. May know: model, network.
 */
@NullMarked
package org.unmask.evaluate;

import org.jspecify.annotations.NullMarked;
