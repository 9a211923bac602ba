package org.unmask.ingest.table.map;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a target is read from its columns.
 * {@code constant} stands instead of columns; {@code joined} = all columns with a blank between, else the first that is not empty;
 * {@code pattern}, {@code zone}, {@code precision} belong to times, {@code separator} to lists, {@code match} picks a part of the value.
 */
public record ColumnUse(
        List<String> from,
        boolean joined,
        @Nullable String constant,
        @Nullable String pattern,
        @Nullable String zone,
        @Nullable String precision,
        @Nullable String separator,
        @Nullable String match) {
    public ColumnUse {
        from = List.copyOf(from);
    }

    /** One column as it stands. */
    public static ColumnUse of(String column) {
        return new ColumnUse(List.of(column), false, null, null, null, null, null, null);
    }

    /** With the pattern of its times. */
    public ColumnUse written(@Nullable String timePattern) {
        return new ColumnUse(from, joined, constant, timePattern, zone, precision, separator, match);
    }

    /** With the separator of its lists. */
    public ColumnUse separatedBy(String word) {
        return new ColumnUse(from, joined, constant, pattern, zone, precision, word, match);
    }
}
