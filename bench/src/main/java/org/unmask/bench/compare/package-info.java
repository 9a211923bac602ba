/**
 * The join beside its rivals: the same actions, one process each, taking turns, the same ties or no figure.
 *
 * <p>In: how many made-up actions, and a window. Out: a table of processor seconds, memory and ratios. May know: everything.
 */
@NullMarked
package org.unmask.bench.compare;

import org.jspecify.annotations.NullMarked;
