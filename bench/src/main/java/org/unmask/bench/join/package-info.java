/**
 * The join measured: processor seconds, memory and allocation of the kernel on made-up actions.
 *
 * <p>In: recipes of made-up actions. Out: figures of JMH. May know: everything.
 */
@NullMarked
package org.unmask.bench.join;

import org.jspecify.annotations.NullMarked;
