package org.unmask.cli.trial;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The command as a process of its own, as a user starts it: it can have another locale and zone, and it can be killed. */
record Child(Path folder, List<String> options) {
    private static final long MINUTES = 5;

    Child {
        options = List.copyOf(options);
    }

    /** A child in {@code folder} with these options of the virtual machine. */
    static Child in(Path folder, String... options) {
        return new Child(folder, List.of(options));
    }

    /** Starts the command; its words go to files in the folder. */
    Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.unmask.cli.Unmask", "--quiet"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("UNMASK_HOME", folder.resolve("home").toString());
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.redirectOutput(folder.resolve("said.txt").toFile());
        builder.redirectError(folder.resolve("complained.txt").toFile());
        return builder.start();
    }

    /** Runs the command to its end, which must be a good one; gives the milliseconds it took. */
    long run(String... arguments) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = start(arguments);
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly().waitFor();
            throw new AssertionError("the command does not end");
        }
        ended(process);
        return (System.nanoTime() - start) / 1_000_000;
    }

    /** Whether the process ended by itself before it was killed after {@code millis}; then it must have ended well. */
    boolean endsBefore(long millis, Process process) throws IOException, InterruptedException {
        if (process.waitFor(millis, TimeUnit.MILLISECONDS)) {
            ended(process);
            return true;
        }
        process.destroyForcibly().waitFor();
        return false;
    }

    private void ended(Process process) throws IOException {
        if (process.exitValue() != 0) {
            throw new AssertionError("exit " + process.exitValue() + ": "
                    + Files.readString(folder.resolve("complained.txt"), StandardCharsets.UTF_8));
        }
    }
}
