package org.unmask.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/** What a command finds around it: streams, environment, working directory, clock, and whether a person watches the error stream. */
public record Surroundings(
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        Path directory,
        Clock clock,
        boolean watched) {
    public Surroundings {
        environment = Map.copyOf(environment);
    }

    /** The value of an environment variable, empty where it is not set. */
    public String variable(String name) {
        return environment.getOrDefault(name, "");
    }
}
