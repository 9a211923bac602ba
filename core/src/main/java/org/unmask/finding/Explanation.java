package org.unmask.finding;

/**
 * An innocent explanation that the data show for a group, or a reason that lowers its grade.
 * {@code code} is documented; {@code sentence} is ours and holds no stranger's text; {@code lowers} = it lowers the grade.
 */
public record Explanation(String code, String sentence, boolean lowers) {}
