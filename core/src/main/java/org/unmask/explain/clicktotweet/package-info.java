/**
 * Prepared text of a campaign.
 *
 * <p>At least half of the shared texts, and at least three, were written word for word by five or more accounts outside the group, and by half as many as in it: the grade is at most low.
 *
 * <p>When it is wrong: an operation whose texts real users copy; a campaign of which only the core was collected. What would decide: The page that offers the prepared text, and whether it names who is behind it.
 *
 * <p>In: a view of a group. Out: what it says, or nothing. May know: model, text, explain.
 */
@NullMarked
package org.unmask.explain.clicktotweet;

import org.jspecify.annotations.NullMarked;
