package org.unmask.peer;

import org.unmask.model.Untrusted;

/** A message as QUT's toolkit reads it: cells as they stand in the source, the time on the source's own clock in microseconds. */
public record QutMessage(
        Untrusted messageId,
        Untrusted userId,
        Untrusted repostId,
        Untrusted replyId,
        Untrusted message,
        long micros,
        Untrusted urls) {}
