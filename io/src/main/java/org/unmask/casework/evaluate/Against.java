package org.unmask.casework.evaluate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unmask.evaluate.Measured;
import org.unmask.evaluate.Track;
import org.unmask.finding.AccountRow;

/**
 * A run measured against labels. {@code operations} and {@code authentic} = labelled accounts that the case has; {@code absent} = labelled
 * accounts that it lacks, counted nowhere; {@code unlabelled} = accounts of the case without a label, counted nowhere.
 * {@code flagged} = authentic accounts with any coordination, by key.
 * {@code transferred} = the percentile of score that is best on one half of the labels, measured on the other half, null where there are too few.
 */
public record Against(
        String runId,
        Population population,
        double prevalence,
        List<Track> tracks,
        @Nullable Transferred transferred,
        List<AccountRow> flagged) {
    public Against {
        tracks = List.copyOf(tracks);
        flagged = List.copyOf(flagged);
    }

    /** Who was labelled, and who was there. */
    public record Population(long operations, long authentic, long absent, long unlabelled) {}

    /** A bound that was chosen on one half of the labels and measured on the other. */
    public record Transferred(double percentile, Measured measured) {}
}
