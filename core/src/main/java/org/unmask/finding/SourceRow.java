package org.unmask.finding;

import java.util.List;

/**
 * A source file of the case with its books: read = accepted + rejected + skipped + duplicate. {@code control} = the user declared its accounts to
 * be independent of each other.
 */
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
        List<String> warnings,
        boolean control) {
    public SourceRow {
        warnings = List.copyOf(warnings);
    }
}
