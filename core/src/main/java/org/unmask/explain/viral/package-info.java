/**
 * One viral object.
 *
 * <p>Half or more of the co-actions rest on one single object: the grade falls one step.
 *
 * <p>When it is wrong: an operation that pushes one message very hard and others a little. What would decide: More objects: the same accounts followed over more weeks.
 *
 * <p>In: a view of a group. Out: what it says, or nothing. May know: model, text, explain.
 */
@NullMarked
package org.unmask.explain.viral;

import org.jspecify.annotations.NullMarked;
