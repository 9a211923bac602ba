/**
 * Greetings, prayers, quotations.
 *
 * <p>At least half of the objects are short texts that a list of courtesies names: the grade is at most low.
 *
 * <p>When it is wrong: an operation that fills its accounts with greetings to look human: its other texts then show; a language of which the list has no phrases. What would decide: What the accounts post besides the greetings.
 *
 * <p>In: a view of a group. Out: what it says, or nothing. May know: model, text, explain.
 */
@NullMarked
package org.unmask.explain.greeting;

import org.jspecify.annotations.NullMarked;
