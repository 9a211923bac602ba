package org.unmask.cli;

import org.unmask.casework.Refusal;

/** What the exit code of a command says. */
public enum ExitCode {
    OK(0, "done"),
    UNEXPECTED(1, "unexpected error; a log file is named"),
    USAGE(2, "the command line is not understood, or a setting is out of its limits"),
    INPUT(3, "input not recognised or unreadable"),
    REJECTS(4, "done, but more records were rejected than --max-errors allows"),
    CASE(5, "case missing, held by another process, or of a newer schema"),
    CHECK(6, "verification failed"),
    BUDGET(7, "memory or disk does not suffice"),
    THRESHOLD(8, "--fail-on level was reached"),
    INTERRUPTED(130, "interrupted; the same command again goes on");

    private final int number;
    private final String meaning;

    ExitCode(int number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    /** The number that the shell sees. */
    public int number() {
        return number;
    }

    /** What it says, for the help. */
    public String meaning() {
        return meaning;
    }

    static ExitCode of(Refusal.Fault fault) {
        return switch (fault) {
            case REQUEST -> USAGE;
            case INPUT -> INPUT;
            case CASE -> CASE;
            case CHECK -> CHECK;
            case BUDGET -> BUDGET;
        };
    }
}
