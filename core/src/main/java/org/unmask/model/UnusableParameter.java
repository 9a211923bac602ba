package org.unmask.model;

/** A setting that cannot be used: the user's fault. The message names the value, the limit and the setting. */
public final class UnusableParameter extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** For example {@code new UnusableParameter("--window", "-5s", "at least 0 s")}. */
    public UnusableParameter(String setting, String value, String limit) {
        super(setting + " is " + value + ", but must be " + limit);
    }
}
