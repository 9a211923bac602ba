package org.unmask.casework;

/** Why a whole command could not be done, with what to do about it. No sentence holds a stranger's text. */
public final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    /** What is at fault; the command line gives each its exit code. */
    public enum Fault {
        /** The command was asked for something it does not have. */
        REQUEST,
        /** An input is not recognised or cannot be read. */
        INPUT,
        /** The case is missing, held by another process, or of a newer schema. */
        CASE,
        /** What was checked is not what was sealed. */
        CHECK,
        /** Memory or disk does not suffice. */
        BUDGET
    }

    private final Fault fault;
    private final String code;
    private final String why;
    private final String remedy;

    /** {@code code} such as {@code E-CASE-MISSING}; then what happened, why, and what to do, each one sentence. */
    public Refusal(Fault fault, String code, String what, String why, String remedy) {
        super(what);
        this.fault = fault;
        this.code = code;
        this.why = why;
        this.remedy = remedy;
    }

    /** What is at fault. */
    public Fault fault() {
        return fault;
    }

    /** The documented code. */
    public String code() {
        return code;
    }

    /** What happened. */
    public String what() {
        return String.valueOf(getMessage());
    }

    /** Why. */
    public String why() {
        return why;
    }

    /** What to do. */
    public String remedy() {
        return remedy;
    }
}
