/**
 * What a piece of work costs on this machine: processor seconds, memory, and how busy the machine was meanwhile.
 *
 * <p>In: nothing but the moment it starts and ends. Out: figures. May know: everything.
 */
@NullMarked
package org.unmask.bench.cost;

import org.jspecify.annotations.NullMarked;
