package org.unmask.bytes.csv;

/**
 * How a delimited file writes its records: RFC 4180 with {@code delimiter}, quotes doubled inside quotes or, where
 * {@code backslash}, escaped by {@code \}; records end at {@code lineEnd}, a line feed or, in very old files, a carriage return.
 */
public record CsvDialect(char delimiter, boolean backslash, char lineEnd) {
    /** RFC 4180 itself. */
    public static final CsvDialect RFC_4180 = new CsvDialect(',', false, '\n');

    /** The delimiter as a word for people and maps. */
    public String delimiterWord() {
        return delimiter == '\t' ? "tab" : String.valueOf(delimiter);
    }
}
