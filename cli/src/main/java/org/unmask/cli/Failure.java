package org.unmask.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.unmask.casework.Refusal;
import org.unmask.model.UnusableInput;
import org.unmask.model.UnusableParameter;
import org.unmask.store.database.CaseUnavailable;

/** Why a command failed, in words: what happened, why, what to do. */
public record Failure(ExitCode exit, String code, String what, String why, String remedy) {
    private static final String NO_SPACE = "No space left on device";

    /** The failure that an error means, or one of exit 1 for an error that nobody expected. */
    static Failure of(Throwable error) {
        Throwable cause = error.getCause();
        if (error instanceof UncheckedIOException && cause != null) {
            return of(cause);
        }
        if (error instanceof Refusal refusal) {
            return new Failure(
                    ExitCode.of(refusal.fault()), refusal.code(), refusal.what(), refusal.why(), refusal.remedy());
        }
        if (error instanceof UnusableInput input) {
            return new Failure(
                    ExitCode.INPUT,
                    "E-INPUT-" + input.code().replace('_', '-'),
                    words(input),
                    "The input cannot be used as it is.",
                    "Look at it with: unmask inspect FILE");
        }
        if (error instanceof UnusableParameter parameter) {
            return new Failure(
                    ExitCode.USAGE,
                    "E-SETTING",
                    words(parameter),
                    "The value is outside the limit.",
                    "Give a value inside it.");
        }
        return error instanceof CaseUnavailable unavailable ? ofCase(unavailable) : ofMachine(error);
    }

    private static Failure ofCase(CaseUnavailable unavailable) {
        boolean budget = unavailable.reason() == CaseUnavailable.Reason.BUDGET;
        return new Failure(
                budget ? ExitCode.BUDGET : ExitCode.CASE,
                "E-CASE-" + unavailable.reason().name().replace('_', '-'),
                words(unavailable),
                budget ? "Memory or disk ran out." : "The case cannot be used now.",
                budget
                        ? "Free some disk space or give more with --memory, and run the same command again; what was committed is kept."
                        : "Do what the sentence says, then run the same command again.");
    }

    private static Failure ofMachine(Throwable error) {
        if (error instanceof OutOfMemoryError) {
            return new Failure(
                    ExitCode.BUDGET,
                    "E-MEMORY",
                    "The memory limit was reached.",
                    "The work needs more memory than it may use.",
                    "Give more, for example: unmask --memory 8g ...; the case is unharmed.");
        }
        if (isDiskFull(error)) {
            return new Failure(
                    ExitCode.BUDGET,
                    "E-DISK",
                    "The disk is full.",
                    "There is no space left to write.",
                    "Free some space and run the same command again; the case is unharmed.");
        }
        if (error instanceof NoSuchFileException missing) {
            return file("E-FILE-MISSING", "There is no such file: " + missing.getFile(), "Check the name.");
        }
        if (error instanceof AccessDeniedException denied) {
            return file("E-FILE-DENIED", "The file may not be opened: " + denied.getFile(), "Check its permissions.");
        }
        if (error instanceof IOException) {
            return file("E-FILE", words(error), "Check that the file is complete and readable.");
        }
        return unexpected(error);
    }

    private static Failure file(String code, String what, String remedy) {
        return new Failure(ExitCode.INPUT, code, what, "It could not be read or written.", remedy);
    }

    private static Failure unexpected(Throwable error) {
        return new Failure(
                ExitCode.UNEXPECTED,
                "E-UNEXPECTED",
                "Something went wrong that should not: " + error.getClass().getSimpleName() + ".",
                "This is a fault of unmask, not yours.",
                "Run the same command again; if it happens again, report it with the log file.");
    }

    private static boolean isDiskFull(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            String message = cause.getMessage();
            if (message != null && message.contains(NO_SPACE)) {
                return true;
            }
        }
        return false;
    }

    private static String words(Throwable error) {
        String message = error.getMessage();
        return message == null ? error.getClass().getSimpleName() : message;
    }
}
