package org.unmask.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that every verb understands, before the verb or after it. */
public final class GlobalOptions {
    @Option(
            names = "--case",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "The case folder; else UNMASK_CASE, else the working directory when it is inside a case.")
    @Nullable
    Path caseFolder;

    @Option(
            names = "--json",
            scope = ScopeType.INHERIT,
            description = "Print one JSON document and nothing else; progress as JSON lines on the error stream.")
    boolean json;

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            description = "Say only what was asked for and what failed.")
    boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT,
            description = "Say more.")
    boolean verbose;

    @Option(
            names = "--no-color",
            scope = ScopeType.INHERIT,
            description = "No colours; NO_COLOR in the environment says the same.")
    boolean noColor;

    @Option(names = "--no-progress", scope = ScopeType.INHERIT, description = "No progress.")
    boolean noProgress;

    @Option(
            names = "--threads",
            paramLabel = "N",
            scope = ScopeType.INHERIT,
            description = "Threads to use; every processor by default. Results never depend on it.")
    @Nullable
    Integer threads;

    @Option(
            names = "--memory",
            paramLabel = "SIZE",
            scope = ScopeType.INHERIT,
            description = "Memory to use, such as 4g; 2g by default.")
    @Nullable
    String memory;

    @Option(
            names = "--trust",
            scope = ScopeType.INHERIT,
            description = "Open a case that was made on another installation; its database is read by native code.")
    boolean trust;
}
