package org.unmask.store.database;

/** How a column travels into the database and what it becomes there. Unknown is {@code Long.MIN_VALUE}, NaN or a null text. */
public enum Shape {
    /** A text as it is. */
    TEXT(String.class),
    /** Texts joined by {@link ColumnBatch#joined}; becomes VARCHAR[]. */
    TEXTS(String.class),
    /** A whole number. */
    LONG(Long.class),
    /** A whole number of 32 bits. */
    INT(Integer.class),
    /** A small number. */
    CODE(Byte.class),
    /** 0 or 1. */
    FLAG(Boolean.class),
    /** A real number. */
    REAL(Double.class),
    /** Microseconds since 1970 UTC; becomes TIMESTAMPTZ. */
    INSTANT(Long.class);

    private final Class<?> carrier;

    Shape(Class<?> carrier) {
        this.carrier = carrier;
    }

    Class<?> carrier() {
        return carrier;
    }

    boolean isText() {
        return this == TEXT || this == TEXTS;
    }

    /** The expression that makes the stored value from the travelling column {@code name}. */
    String expression(String name) {
        return switch (this) {
            case TEXT -> name + "::VARCHAR";
            case TEXTS -> "coalesce(string_split(" + name + "::VARCHAR, chr(31))[2:], [])";
            case INSTANT -> "make_timestamptz(" + name + "::BIGINT)";
            default -> name;
        };
    }
}
