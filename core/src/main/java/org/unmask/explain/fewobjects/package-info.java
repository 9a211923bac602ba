/**
 * Accounts with few objects.
 *
 * <p>At least half of the members acted on fewer than five objects in all of these data: the grade falls one step.
 *
 * <p>When it is wrong: throw-away accounts of an operation. What would decide: The full timelines of these accounts.
 *
 * <p>In: a view of a group. Out: what it says, or nothing. May know: model, text, explain.
 */
@NullMarked
package org.unmask.explain.fewobjects;

import org.jspecify.annotations.NullMarked;
