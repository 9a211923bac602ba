package org.unmask.bytes;

/** The place of the current record, and the hash of its original bytes without line end. */
public interface Located {
    /** 1-based number of the record; a header is not counted. */
    long row();

    /** 1-based number of its first physical line. */
    long line();

    /** Offset of its first byte in the decompressed file, a byte order mark included. */
    long offset();

    /** Its length in original bytes without line end. */
    int length();

    /** SHA-256 of those bytes; 32 bytes, a new array each time. */
    byte[] sha256();
}
