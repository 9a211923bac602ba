package org.unmask.xposts;

/** Hears of fields that could not be used while their record can. */
@FunctionalInterface
public interface FieldWarnings {
    /** A value of {@code column} could not be used; {@code code} says why. */
    void warn(String column, String code);
}
