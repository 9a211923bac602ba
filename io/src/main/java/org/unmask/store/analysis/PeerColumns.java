package org.unmask.store.analysis;

/**
 * The action rows of one kind as a peer tool would read them from the sources: every record, also repeated ones, in the order of the
 * sources, with the account and time of that very record. {@code post} numbers the native post id. Times are microseconds;
 * {@code self} = the object is the post itself.
 */
@SuppressWarnings("ArrayRecordComponent")
public record PeerColumns(int[] account, int[] object, int[] post, long[] micros, boolean[] self, int objects) {}
