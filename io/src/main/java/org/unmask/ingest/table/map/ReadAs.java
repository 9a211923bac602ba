package org.unmask.ingest.table.map;

import org.jspecify.annotations.Nullable;

/** How a delimited file is written, where a map says so; null = found by trial. */
public record ReadAs(
        @Nullable String encoding,
        @Nullable String delimiter,
        @Nullable Integer headerLine,
        @Nullable String escape) {
    /** Nothing said. */
    public static final ReadAs BY_TRIAL = new ReadAs(null, null, null, null);
}
