package org.unmask.casework;

import java.nio.file.Path;
import java.util.List;
import org.unmask.finding.SourceRow;

/**
 * What became of one file: its books, whether it had been imported before, how many records an interrupted import had left, and why its
 * format was chosen.
 */
public record ImportOutcome(Path file, SourceRow source, boolean before, long resumed, List<String> reasons) {
    public ImportOutcome {
        reasons = List.copyOf(reasons);
    }

    /** Rejected records as a share of all that were read. */
    public double rejectShare() {
        return source.read() == 0 ? 0 : (double) source.rejected() / source.read();
    }
}
