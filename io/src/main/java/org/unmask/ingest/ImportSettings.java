package org.unmask.ingest;

import java.nio.file.Path;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What the user decided for an import. {@code nowMicros} is the import time from the caller's clock. */
public record ImportSettings(
        @Nullable String format,
        @Nullable String platform,
        @Nullable Path map,
        @Nullable ZoneId zone,
        long nowMicros) {}
