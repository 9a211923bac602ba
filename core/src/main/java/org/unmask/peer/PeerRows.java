package org.unmask.peer;

/**
 * Rows of one object type as CooRTweet reads them, in the order of the source: account, object, content (post) and time in microseconds;
 * {@code self} = the object is the post itself.
 */
@SuppressWarnings("ArrayRecordComponent")
public record PeerRows(int[] account, int[] object, int[] content, long[] micros, boolean[] self) {
    public PeerRows {
        int rows = account.length;
        if (object.length != rows || content.length != rows || micros.length != rows || self.length != rows) {
            throw new AssertionError("columns of different lengths");
        }
    }

    /** Number of rows. */
    public int size() {
        return account.length;
    }
}
