package org.unmask.explain;

/** What an innocent explanation does to a grade; it never touches {@code coordination}. */
public enum Effect {
    /** The group acts as such a crowd would: no claim of covert coordination above {@code low}. */
    EXPLAINS,
    /** One step lower. */
    LOWERS,
    /** No claim above {@code moderate}, and no lower for that: what accounts say of themselves is in their operator's hands and clears nobody. */
    TEMPERS,
    /** A mitigating fact, shown and nothing more. */
    SHOWN
}
