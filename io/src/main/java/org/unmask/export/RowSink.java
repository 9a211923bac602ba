package org.unmask.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unmask.model.Untrusted;

/**
 * Receives the rows of one table cell by cell, in the order of its columns; {@link #close} ends the file.
 * Cells throw {@link java.io.UncheckedIOException} when the disk does.
 */
public interface RowSink extends Closeable {
    /** A stranger's text; null = unknown. */
    void text(@Nullable Untrusted text);

    /** A word of ours, which never needs a guard; null = none. */
    void word(@Nullable String word);

    /** A whole number. */
    void whole(long value);

    /** A number; NaN and the infinities count as unknown. */
    void number(double value);

    /** A duration of {@code millis}, given in seconds. */
    void seconds(long millis);

    /** True or false. */
    void flag(boolean value);

    /** A time in microseconds; {@link org.unmask.model.Moment#NONE} = unknown. */
    void time(long micros);

    /** A list; empty = none. */
    void list(List<Untrusted> values);

    /** An unknown cell. */
    void unknown();

    /** Ends the row. */
    void end();

    /** A number where it is known. */
    default void number(@Nullable Double value) {
        if (value == null) {
            unknown();
        } else {
            number(value.doubleValue());
        }
    }

    /** A whole number where it is known. */
    default void whole(@Nullable Long value) {
        if (value == null) {
            unknown();
        } else {
            whole(value.longValue());
        }
    }

    /** True or false where it is known. */
    default void flag(@Nullable Boolean value) {
        if (value == null) {
            unknown();
        } else {
            flag(value.booleanValue());
        }
    }

    @Override
    void close() throws IOException;
}
