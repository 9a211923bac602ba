/**
 * Outlets of different owners with one source.
 *
 * <p>Members that make up at least half of the group, and three or more, name each another site as their own and publish there what they share, and more than that: the grade is at most low.
 *
 * <p>When it is wrong: made-up outlets, each with a site and some stories of its own. What would decide: Who owns the sites, by imprint, registration and history, and whether an agency carried these texts before them.
 *
 * <p>In: a view of a group. Out: what it says, or nothing. May know: model, text, explain.
 */
@NullMarked
package org.unmask.explain.outlets;

import org.jspecify.annotations.NullMarked;
