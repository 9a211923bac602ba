/**
 * Ties that must come out of made-up actions.
 *
 * <p>In: recipes. Out: sums that other programs found too. May know: everything.
 */
@NullMarked
package org.unmask.bench.join;

import org.jspecify.annotations.NullMarked;
