package org.unmask.ingest;

import org.unmask.bytes.Located;

/**
 * The place of a record: 1-based record number and first physical line, byte offset in the decompressed file, length, and the
 * SHA-256 of its original bytes without line end (32 bytes, not copied).
 */
public record RecordRef(long row, long line, long offset, int length, byte[] sha256) {
    /** The place where {@code located} stands now. */
    public static RecordRef of(Located located) {
        return new RecordRef(located.row(), located.line(), located.offset(), located.length(), located.sha256());
    }
}
