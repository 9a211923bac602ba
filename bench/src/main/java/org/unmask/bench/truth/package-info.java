/**
 * The statistics against made-up worlds whose truth is known: recall and precision, silence where nobody agreed, calibration of p.
 *
 * <p>In: recipes of worlds. Out: tables and a plot for {@code docs/proof}. May know: everything.
 */
@NullMarked
package org.unmask.bench.truth;

import org.jspecify.annotations.NullMarked;
