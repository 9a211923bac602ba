package org.unmask.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.unmask.casework.CaseDesk;
import org.unmask.casework.Progress;
import org.unmask.casework.Refusal;
import org.unmask.cli.say.Displays;
import org.unmask.cli.say.Meter;
import org.unmask.model.UnusableParameter;
import org.unmask.store.database.Budget;

/** One command on its way: its surroundings and its global options. */
public final class Session {
    private static final Pattern MEMORY = Pattern.compile("(\\d{1,6})([kmgt])b?");
    private static final long DEFAULT_MEMORY = 2L << 30;
    private static final int DATABASE_THREADS = 1;
    private static final long LEAST_DATABASE = 128L << 20;

    private final Surroundings around;
    private final GlobalOptions options;

    Session(Surroundings around, GlobalOptions options) {
        this.around = around;
        this.options = options;
    }

    /** A path as the user means it: relative to the working directory. */
    public Path path(Path given) {
        return around.directory().resolve(given).normalize();
    }

    /** The case that is meant and exists. Refuses with exit code 5 where there is none. */
    public Path caseFolder() throws Refusal {
        Optional<Path> named = namedCase();
        if (named.isPresent()) {
            return named.get();
        }
        Optional<Path> enclosing = enclosingCase();
        if (enclosing.isPresent()) {
            return enclosing.get();
        }
        throw new Refusal(
                Refusal.Fault.CASE,
                "E-CASE-MISSING",
                "No case is named.",
                "There is no --case, no UNMASK_CASE, and the working directory is not inside a case.",
                "Name one, for example: unmask --case my.unmask ...");
    }

    /** The case that is meant, whether it exists or not. Refuses where none is named and the working directory is in none. */
    public Path caseToFill() throws Refusal {
        Optional<Path> named = namedCase();
        return named.isPresent() ? named.get() : caseFolder();
    }

    /** The case named by {@code --case} or {@code UNMASK_CASE}, whether it exists or not. */
    public Optional<Path> namedCase() {
        if (options.caseFolder != null) {
            return Optional.of(path(options.caseFolder));
        }
        String variable = around.variable("UNMASK_CASE");
        return variable.isEmpty() ? Optional.empty() : Optional.of(path(Path.of(variable)));
    }

    /** The case that holds the working directory. */
    public Optional<Path> enclosingCase() {
        for (Path folder = around.directory(); folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("case.json"))) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    /** How many threads to use. */
    public int threads() {
        checkThreads();
        @Nullable Integer asked = options.threads;
        return asked == null ? Math.max(1, Runtime.getRuntime().availableProcessors()) : asked;
    }

    /** A wrong number is named also by verbs that use one thread only. */
    private void checkThreads() {
        @Nullable Integer asked = options.threads;
        if (asked != null && (asked < 1 || asked > 1024)) {
            throw new UnusableParameter("--threads", Integer.toString(asked), "1 to 1024");
        }
    }

    /** How many bytes of memory to use in all. */
    public long memory() {
        @Nullable String asked = options.memory;
        if (asked == null) {
            return DEFAULT_MEMORY;
        }
        Matcher match = MEMORY.matcher(asked.toLowerCase(Locale.ROOT));
        if (!match.matches()) {
            throw new UnusableParameter("--memory", "not a size", "a number with k, m, g or t, such as 4g");
        }
        int shift = 10 * (1 + "kmgt".indexOf(match.group(2)));
        long bytes = Long.parseLong(match.group(1)) << shift;
        if (bytes < 256L << 20) {
            throw new UnusableParameter("--memory", asked, "256m or more");
        }
        return bytes;
    }

    /**
     * Where cases are opened from. The database works on one thread, whatever {@code --threads} says: its driver polls for the work of
     * the others without pause, so that a second thread made an import cost half as much again and no faster.
     */
    public CaseDesk desk() {
        checkThreads();
        long database = Math.max(LEAST_DATABASE, memory() / 8 * 3);
        return new CaseDesk(
                new Budget(DATABASE_THREADS, database), Installation.id(around), options.trust, nowMicros());
    }

    /** Now, in microseconds since 1970. */
    public long nowMicros() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, around.clock().instant());
    }

    /** Where progress is told: a bar for a person who watches, lines elsewhere, events with --json, nobody when asked so. */
    public Progress progress() {
        if (options.noProgress || options.quiet) {
            return Progress.SILENT;
        }
        if (options.json) {
            return new Meter(Displays.events(around.err()), around.clock()::millis, 1000);
        }
        return around.watched()
                ? new Meter(Displays.bar(around.err()), around.clock()::millis, 100)
                : new Meter(Displays.lines(around.err()), around.clock()::millis, 5000);
    }

    /** Whether the user wants to hear more. */
    public boolean isVerbose() {
        return options.verbose;
    }

    /** The name of the user by the environment, for the journal; empty where unknown. */
    public String userName() {
        String user = around.variable("USER");
        return user.isEmpty() ? around.variable("USERNAME") : user;
    }
}
