/**
 * Tests of the search for near copies of texts in twenty disguises.
 *
 * <p>In: nothing. Out: verdicts. May know: everything.
 */
@NullMarked
package org.unmask.bench.texts;

import org.jspecify.annotations.NullMarked;
