package org.unmask.store.analysis;

/** Per account by number: posts, and the times of the first and last dated one in microseconds, {@code Moment.NONE} where none is dated. */
@SuppressWarnings("ArrayRecordComponent")
public record AccountActivity(long[] posts, long[] first, long[] last) {}
