/**
 * Breaking news.
 *
 * <p>On at least half of the objects, three times as many accounts outside the group acted at the same moments: the grade falls one step.
 *
 * <p>When it is wrong: an operation that amplifies what is popular at that moment. What would decide: Whether the same accounts also act together on days without such news.
 *
 * <p>In: a view of a group. Out: what it says, or nothing. May know: model, text, explain.
 */
@NullMarked
package org.unmask.explain.news;

import org.jspecify.annotations.NullMarked;
