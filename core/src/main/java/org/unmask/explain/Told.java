package org.unmask.explain;

/** What a room says of one group: what it does to the grade, and why, in our own words with the numbers of this group. */
public record Told(Effect effect, String sentence) {}
