package org.unmask.store.analysis;

import org.jspecify.annotations.Nullable;
import org.unmask.model.TimePrecision;

/**
 * The actions of one kind, one per object and post, sorted by (object, time, account, post).
 * Times are epoch milliseconds; {@code objects} = how many objects of the kind are numbered; {@code coarsest} = the coarsest precision
 * among these actions, null where there is none. The arrays are the caller's.
 */
@SuppressWarnings("ArrayRecordComponent")
public record KindColumns(
        int[] account,
        int[] object,
        long[] atMillis,
        int[] post,
        int objects,
        @Nullable TimePrecision coarsest) {}
