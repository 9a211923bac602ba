/**
 * Official accounts.
 *
 * <p>At least half of the members stand on the user's list of official accounts: the grade is at most low.
 *
 * <p>When it is wrong: an official account that was taken over. What would decide: A word with the office that runs the accounts.
 *
 * <p>In: a view of a group. Out: what it says, or nothing. May know: model, text, explain.
 */
@NullMarked
package org.unmask.explain.official;

import org.jspecify.annotations.NullMarked;
