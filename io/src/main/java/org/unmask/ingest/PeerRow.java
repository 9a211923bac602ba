package org.unmask.ingest;

import org.jspecify.annotations.Nullable;

/**
 * A row of QUT's positional CSV exactly as the peer reads it; cells untouched, empty where the cell is empty.
 * {@code clockMicros} = the timestamp on the source's own clock in microseconds, or {@code Long.MIN_VALUE} where it is no number.
 */
public record PeerRow(
        String messageId,
        String userId,
        String username,
        String repostId,
        String replyId,
        String message,
        @Nullable String timestamp,
        long clockMicros,
        String urls) {}
