/**
 * The registry of innocent explanations.
 *
 * <p>In: nothing. Out: every explanation in a fixed order. May know: model, text, explain.
 */
@NullMarked
package org.unmask.explanations;

import org.jspecify.annotations.NullMarked;
