/**
 * Made-up actions of any number, with the law of real ones and planted groups whose members are known.
 *
 * <p>In: a recipe with its seed. Out: columns for the kernels, a CSV for the product, and the truth. May know: everything.
 */
@NullMarked
package org.unmask.bench.generate;

import org.jspecify.annotations.NullMarked;
