package org.unmask.network;

/**
 * Receives the ties of one block of accounts, row by row; used by one thread only.
 *
 * @param <R> what is left of a block, given back in block order so that results do not depend on threads
 */
public interface TieCollector<R> {
    /** Begins the row of account {@code a}; its ties follow. */
    default void row(int a) {}

    /**
     * A tie of the current row {@code a} with {@code b > a}.
     * {@code objects[w]} = distinct objects on which both acted within window w, never falling with w. The array is reused: copy it.
     */
    void tie(int a, int b, int[] objects);

    /** Ends the block. */
    R done();
}
