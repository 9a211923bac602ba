package org.unmask.ingest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What holds for a whole file.
 * {@code shape} identifies format, map and header, so that equal bytes under different headers are not taken for the same record;
 * {@code zoneDecision} such as {@code by_format UTC} or {@code assumed UTC: confirm with --tz}; {@code map} is the map as text, or null.
 */
public record FileFacts(
        String formatId,
        int formatVersion,
        String shape,
        String encoding,
        String zoneDecision,
        @Nullable String map,
        List<String> reasons,
        List<String> warnings) {
    public FileFacts {
        reasons = List.copyOf(reasons);
        warnings = List.copyOf(warnings);
    }
}
