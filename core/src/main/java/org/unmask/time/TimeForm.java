package org.unmask.time;

/** One way in which times are written. Keeps no state between values. */
interface TimeForm {
    /** For people: "ISO 8601". */
    String name();

    /** The word or pattern that names this form in a map. */
    String pattern();

    /** Reads {@code text} into empty {@code fields}; false where it is not written this way. */
    boolean read(String text, TimeFields fields);
}
