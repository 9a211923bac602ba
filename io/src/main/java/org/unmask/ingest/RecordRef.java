package org.unmask.ingest;

import org.unmask.bytes.Located;
import org.unmask.json.JsonRecords;
import org.unmask.json.JsonValue;

/**
 * The place of a record: 1-based record number and first physical line, byte offset in the decompressed file, length, and the
 * SHA-256 of its original bytes without line end (32 bytes, not copied).
 */
public record RecordRef(long row, long line, long offset, int length, byte[] sha256) {
    /** The place where {@code located} stands now. */
    public static RecordRef of(Located located) {
        return new RecordRef(located.row(), located.line(), located.offset(), located.length(), located.sha256());
    }

    /** The place of an object inside the current record of {@code records}; of anything else the record's own. */
    public static RecordRef ofPart(long row, JsonRecords records, JsonValue part) {
        Located place = records.place();
        return part.isObject()
                ? new RecordRef(
                        row, place.line(), records.offsetOf(part), part.to() - part.from(), records.sha256Of(part))
                : new RecordRef(row, place.line(), place.offset(), place.length(), place.sha256());
    }
}
