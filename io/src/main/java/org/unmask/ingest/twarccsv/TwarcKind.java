package org.unmask.ingest.twarccsv;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unmask.bytes.csv.CsvTable;

/** What the rows of such a table are, told by columns that no other of them has. */
enum TwarcKind {
    POST(List.of("id", "author_id", "created_at", "text", "referenced_tweets.retweeted.id"), "created_at", null),
    ACCOUNT(
            List.of("id", "username", "created_at", "public_metrics.followers_count", "public_metrics.tweet_count"),
            "created_at",
            "ACCOUNT_ONLY"),
    LIST(List.of("id", "owner_id", "created_at", "member_count", "follower_count", "private"), "created_at", "LIST"),
    COUNT(List.of("start", "end", "tweet_count", "__twarc.version"), "start", "COUNT_BIN"),
    DELETION(List.of("id", "action", "created_at", "redacted_at", "reason"), "created_at", "DELETION_EVENT");

    private final List<String> columns;
    private final String timeColumn;
    private final @Nullable String skipCode;

    TwarcKind(List<String> columns, String timeColumn, @Nullable String skipCode) {
        this.columns = columns;
        this.timeColumn = timeColumn;
        this.skipCode = skipCode;
    }

    /** The kind of {@code table}, or null where it is none of them; names are compared exactly, as the plugin writes them. */
    static @Nullable TwarcKind of(CsvTable table) {
        for (TwarcKind kind : values()) {
            if (table.header().containsAll(kind.columns)) {
                return kind;
            }
        }
        return null;
    }

    /** Columns that must be there. */
    List<String> columns() {
        return columns;
    }

    /** The first of them, or of counts their start: it must have a value in every row. */
    String keyColumn() {
        return columns.get(0);
    }

    String timeColumn() {
        return timeColumn;
    }

    /** Why such rows are skipped; null for posts. */
    @Nullable
    String skipCode() {
        return skipCode;
    }
}
