/**
 * One declared owner or organisation.
 *
 * <p>At least half of the members, and three or more, name the same site as their own: the grade is at most moderate, and falls no further for that; where half of the linked pages, and three or more, lead to that very site, the grade is at most low, for nothing is hidden.
 *
 * <p>When it is wrong: a made-up outlet whose accounts all name it: the declaration is open, the owner may not be. What would decide: Who owns the site, by its imprint, registration and history.
 *
 * <p>In: a view of a group. Out: what it says, or nothing. May know: model, text, explain.
 */
@NullMarked
package org.unmask.explain.owner;

import org.jspecify.annotations.NullMarked;
