package org.unmask.store.database;

import java.sql.SQLException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unmask.store.database.CaseUnavailable.Reason;

/** Turns the database's errors into sentences. Its own messages may quote strangers' values, so they stay in the cause only. */
final class Failures {
    private static final Pattern HELD_BY = Pattern.compile("\\(PID (\\d{1,18})\\)");

    private Failures() {}

    static CaseUnavailable of(SQLException failure) {
        String message = String.valueOf(failure.getMessage());
        String small = message.toLowerCase(Locale.ROOT);
        if (small.contains("conflicting lock")
                || small.contains("different configuration")
                || small.contains("being used by another process")) {
            return new CaseUnavailable(Reason.HELD, holder(message), failure);
        }
        if (small.contains("not a valid duckdb database") || small.contains("checksum") || small.contains("corrupt")) {
            return new CaseUnavailable(
                    Reason.BROKEN, "The database of this case is damaged; restore it from a copy.", failure);
        }
        if (small.contains("no space left") || small.contains("max_temp_directory_size")) {
            return new CaseUnavailable(
                    Reason.BUDGET,
                    "The disk is full; free some space and run the same command again: everything committed so far is kept.",
                    failure);
        }
        if (small.contains("out of memory")) {
            return new CaseUnavailable(
                    Reason.BUDGET,
                    "The database ran out of its memory; give it more with --memory and run the same command again.",
                    failure);
        }
        return new CaseUnavailable(
                Reason.FAILED,
                "The database of the case refused a statement; close the case and run the same command again: "
                        + "everything committed so far is kept.",
                failure);
    }

    private static String holder(String message) {
        Matcher held = HELD_BY.matcher(message);
        return held.find()
                ? new Holder(Long.parseLong(held.group(1))).sentence()
                : "Another process holds this case; wait until it has ended, or end it, and run the same command again.";
    }
}
