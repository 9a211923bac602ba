/**
 * How well near copies of texts are found: recall in disguise, wrong merges, and the cost of a million posts.
 *
 * <p>In: made-up texts in six scripts, or lines of a file. Out: tables. May know: everything.
 */
@NullMarked
package org.unmask.bench.texts;

import org.jspecify.annotations.NullMarked;
