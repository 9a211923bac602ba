package org.unmask.store.journal;

/** Something that happened to the case: time in microseconds, a verb such as {@code import}, its object, and details as JSON. */
public record Happening(long atMicros, String action, String object, String detail) {}
