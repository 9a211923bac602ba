package org.unmask.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** The log of an unexpected error, as a file: the only place where a stack trace goes. */
final class ErrorLog {
    private ErrorLog() {}

    /** Writes the log and gives its path, or an empty string where it cannot be written. */
    static String write(Throwable error, Surroundings around) {
        StringWriter text = new StringWriter();
        PrintWriter writer = new PrintWriter(text);
        writer.println("unmask " + Version.number() + ", Java " + System.getProperty("java.version") + ", "
                + System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        writer.println(around.clock().instant());
        error.printStackTrace(writer);
        writer.flush();
        try {
            Path log = Files.createTempFile("unmask-error-", ".log");
            Files.writeString(log, text.toString());
            return log.toString();
        } catch (IOException unwritable) {
            return "";
        }
    }
}
