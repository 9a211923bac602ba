package org.unmask.ingest;

import java.util.List;

/**
 * How well a file fits a format: share of sampled records in [0,1] that carry the required keys and whose id and time parse, with reasons.
 * Reasons name keys and columns, never values.
 */
public record Recognition(String formatId, double score, List<String> reasons) {
    public Recognition {
        reasons = List.copyOf(reasons);
    }
}
