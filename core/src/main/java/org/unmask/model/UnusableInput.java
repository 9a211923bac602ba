package org.unmask.model;

/**
 * Data that cannot be used: the data's fault.
 * Never thrown across a record: the record goes to quarantine with its place and the import goes on.
 */
public final class UnusableInput extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String sentence;

    /** {@code code} is a documented reason code such as {@code TIME_UNREADABLE}; {@code sentence} says what and where, without strangers' text. */
    public UnusableInput(String code, String sentence) {
        super(sentence);
        this.code = code;
        this.sentence = sentence;
    }

    /** The documented reason code. */
    public String code() {
        return code;
    }

    /** What and where, for people. */
    public String sentence() {
        return sentence;
    }
}
