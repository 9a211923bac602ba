package org.unmask.explain;

/** What an innocent explanation does to a grade; it never touches {@code coordination}. */
public enum Effect {
    /** The group acts as such a crowd would: no claim of covert coordination above {@code low}. */
    EXPLAINS,
    /** One step lower. */
    LOWERS,
    /** A mitigating fact, shown and nothing more. */
    SHOWN
}
