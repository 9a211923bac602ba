package org.unmask.finding;

import java.util.List;

/** A source file of the case with its books: read = accepted + rejected + skipped + duplicate. */
public record SourceRow(
        String sha256,
        String fileName,
        long size,
        String format,
        String formatReasons,
        String zoneDecision,
        long read,
        long accepted,
        long rejected,
        long skipped,
        long duplicate,
        long byReference,
        List<String> warnings) {
    public SourceRow {
        warnings = List.copyOf(warnings);
    }
}
