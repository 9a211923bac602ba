/**
 * The one list of all traces.
 *
 * <p>In: nothing. Out: the traces in a fixed order, and one call that runs them all over a post.
 * May know: model, trace and every trace room.
 */
@NullMarked
package org.unmask.traces;

import org.jspecify.annotations.NullMarked;
