/**
 * Wire text or share button.
 *
 * <p>At least half of the shared texts and links were also posted by 20 or more, and three times as many, accounts outside the group at any time: the grade falls one step.
 *
 * <p>When it is wrong: an operation that pushes articles which are popular by themselves. What would decide: Whether the accounts say where they take the texts from: an agency, a feed, a share button of one site.
 *
 * <p>In: a view of a group. Out: what it says, or nothing. May know: model, text, explain.
 */
@NullMarked
package org.unmask.explain.wire;

import org.jspecify.annotations.NullMarked;
