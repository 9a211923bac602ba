/**
 * Tests of the made-up crowds and operations.
 *
 * <p>In: a world. Out: a verdict on its grades. May know: everything.
 */
@NullMarked
package org.unmask.bench.scenario;

import org.jspecify.annotations.NullMarked;
