/**
 * Traces: each turns a post into the objects of one kind of action. One room per trace; the registry stands in {@code traces}.
 *
 * <p>In: a post. Out: the objects on which its account acted. A trace joins nothing and keeps nothing between posts.
 * May know: model, text.
 */
@NullMarked
package org.unmask.trace;

import org.jspecify.annotations.NullMarked;
