package org.unmask.cli.say;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unmask.cli.Answer;
import org.unmask.cli.Failure;

/** Says the outcome of a command: one JSON document on the output stream for programs, lines for people. */
public final class Voice {
    /** The version of the JSON contract; within it fields are only added. */
    public static final String CONTRACT = "1";

    private final PrintStream out;
    private final PrintStream err;
    private final boolean json;
    private final boolean quiet;

    /** A voice for programs ({@code json}) or people; a quiet one says to people only what was asked for and what failed. */
    public Voice(PrintStream out, PrintStream err, boolean json, boolean quiet) {
        this.out = out;
        this.err = err;
        this.json = json;
        this.quiet = quiet;
    }

    /** Says what a command answers. */
    public void answer(String command, Answer answer) {
        if (json) {
            Map<String, Object> document = document(command, answer.failure() == null);
            document.put("data", answer.data());
            if (answer.failure() != null) {
                document.put("error", error(answer.failure(), ""));
            }
            document.put("warnings", warnings(answer));
            out.print(JsonText.of(document) + "\n");
        } else {
            answer.lines().forEach(line -> out.print(line + "\n"));
            if (answer.failure() != null) {
                out.flush();
                explain(answer.failure(), "");
            }
            if (!quiet) {
                answer.warnings().forEach(w -> err.print("warning " + w.code() + ": " + w.message() + times(w) + "\n"));
            }
        }
        out.flush();
    }

    private static String times(Answer.Warning warning) {
        return warning.count() > 1 ? " (" + Words.count(warning.count()) + " times)" : "";
    }

    /** Says why a command failed; {@code log} is the path of a log file, or empty. */
    public void failure(String command, Failure failure, String log) {
        if (json) {
            Map<String, Object> document = document(command, false);
            document.put("error", error(failure, log));
            document.put("warnings", List.of());
            out.print(JsonText.of(document) + "\n");
            out.flush();
        } else {
            explain(failure, log);
        }
    }

    private static Map<String, Object> error(Failure failure, String log) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("code", failure.code());
        error.put("what", failure.what());
        error.put("why", failure.why());
        error.put("do", failure.remedy());
        if (!log.isEmpty()) {
            error.put("log", log);
        }
        return error;
    }

    private void explain(Failure failure, String log) {
        err.print("unmask: " + failure.what() + " (" + failure.code() + ")\n");
        err.print("  why: " + failure.why() + "\n  do:  " + failure.remedy() + "\n");
        err.print(log.isEmpty() ? "" : "  log: " + log + "\n");
    }

    private static Map<String, Object> document(String command, boolean ok) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("unmask", CONTRACT);
        document.put("command", command);
        document.put("ok", ok);
        return document;
    }

    private static List<Object> warnings(Answer answer) {
        List<Object> warnings = new ArrayList<>();
        for (Answer.Warning warning : answer.warnings()) {
            Map<String, Object> said = new LinkedHashMap<>();
            said.put("code", warning.code());
            said.put("message", warning.message());
            said.put("count", warning.count());
            warnings.add(said);
        }
        return warnings;
    }
}
