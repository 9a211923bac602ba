package org.unmask.escape;

import org.unmask.model.Untrusted;

/**
 * A cell of a CSV file that no spreadsheet runs.
 *
 * <p>Guard (OWASP ASVS 1.2.10): a value whose first character after any number of {@code '} is one of
 * {@code = + - @ TAB LF CR NUL} or a full-width {@code ＝ ＋ － ＠} gets one more {@code '} in front.
 * Inverse, exact for every string: a value that starts with one or more {@code '} followed by one of these characters
 * loses its first {@code '}; see {@link #undo}. Then RFC 4180 quoting: {@code "} where the value holds a comma, a quote or a line
 * break, starts or ends with a blank, or is empty (an empty unquoted cell stands for unknown).
 */
public final class CsvCell {
    private static final String RUNS = "=+-@\t\n\r\0\uFF1D\uFF0B\uFF0D\uFF20";

    private CsvCell() {}

    /** The cell as it stands in the file: guarded and quoted. */
    public static String of(Untrusted stranger) {
        return quoted(guard(stranger.raw()));
    }

    /** The cell without the guard, for lossless exports that were asked for; quoted all the same. */
    public static String raw(Untrusted stranger) {
        return quoted(stranger.raw());
    }

    /** The guarded value before quoting, for writers that quote by themselves. */
    public static String guarded(Untrusted stranger) {
        return guard(stranger.raw());
    }

    /** The value that {@link #guarded} was given, from the value that a CSV reader gives back. */
    public static String undo(String value) {
        return value.startsWith("'") && runs(value) ? value.substring(1) : value;
    }

    private static String guard(String value) {
        return runs(value) ? "'" + value : value;
    }

    private static boolean runs(String value) {
        int i = 0;
        while (i < value.length() && value.charAt(i) == '\'') {
            i++;
        }
        return i < value.length() && RUNS.indexOf(value.charAt(i)) >= 0;
    }

    private static String quoted(String value) {
        return needsQuotes(value) ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }

    private static boolean needsQuotes(String value) {
        if (value.isEmpty() || value.charAt(0) == ' ' || value.charAt(value.length() - 1) == ' ') {
            return true;
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                return true;
            }
        }
        return false;
    }
}
