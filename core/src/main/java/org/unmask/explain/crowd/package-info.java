/**
 * Fans, activists or a campaign: an open crowd.
 *
 * <p>Accounts outside the group, at least a third as many as its members, took part in the same objects at the same moments more often than their activity explains (p &lt;= .001 each, or more of them than chance gives, two standard deviations taken off), yet at most two thirds as often as the median member: the grade is at most low.
 *
 * <p>When it is wrong: an operation whose accounts rotate so much that many of them take part only now and then; an operation that hides inside a real crowd. What would decide: Whether a call to take part was public (a fan club, a campaign page, a show), and whether the accounts knew of it; accounts whose biography does not fit the crowd.
 *
 * <p>In: a view of a group. Out: what it says, or nothing. May know: model, text, explain.
 */
@NullMarked
package org.unmask.explain.crowd;

import org.jspecify.annotations.NullMarked;
