package org.unmask.finding.conduct;

/**
 * A quote of, or a reply to, a post of {@code to} by {@code from}, a member of group {@code group}, and one account that it mentions beside them:
 * neither of the two, no member of the group, and in a reply nobody whom the answered post mentions already, since platforms carry those over.
 * {@code target} is -1 where there is none.
 */
public record Reaction(int group, int from, int to, TalkSort sort, int post, int target) {}
