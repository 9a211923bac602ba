package org.unmask.house;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Calls that nobody makes, or only the rooms named with their reason. */
final class ForbiddenCalls {
    private static final List<String> CLOCK = List.of(
            "java.time.Instant.now",
            "java.time.LocalDate.now",
            "java.time.LocalDateTime.now",
            "java.time.ZonedDateTime.now",
            "java.time.OffsetDateTime.now",
            "java.time.Year.now",
            "java.time.Clock.system",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.util.Date.<init>()");

    private static final List<String> DICE = List.of(
            "java.util.Random.<init>()",
            "java.util.SplittableRandom.<init>()",
            "java.lang.Math.random",
            "java.util.UUID.randomUUID",
            "java.util.concurrent.ThreadLocalRandom.current",
            "java.util.Collections.shuffle(java.util.List)");

    private static final List<String> CONSOLE = List.of(
            "java.lang.System.out",
            "java.lang.System.err",
            "java.lang.System.exit",
            "java.lang.Throwable.printStackTrace");

    private static final List<String> DEFAULTS = List.of(
            "java.util.Locale.getDefault",
            "java.nio.charset.Charset.defaultCharset",
            "java.time.ZoneId.systemDefault",
            "java.util.TimeZone.getDefault",
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.lang.String.formatted",
            "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
            "java.lang.String.getBytes()",
            "java.lang.String.<init>([B)",
            "java.lang.String.<init>([B, int, int)",
            "java.io.InputStreamReader.<init>(java.io.InputStream)",
            "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
            "java.io.PrintStream.<init>(java.io.OutputStream)",
            "java.io.PrintStream.<init>(java.io.OutputStream, boolean)",
            "java.io.PrintWriter.<init>(java.io.OutputStream)",
            "java.io.PrintWriter.<init>(java.io.OutputStream, boolean)",
            "java.io.FileReader.<init>(java.lang.String)",
            "java.io.FileReader.<init>(java.io.File)",
            "java.io.FileWriter.<init>(java.lang.String)",
            "java.io.FileWriter.<init>(java.io.File)",
            "java.util.Scanner.<init>(java.io.InputStream)",
            "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
            "java.text.DecimalFormat.<init>(java.lang.String)",
            "java.text.NumberFormat.getInstance()");

    private static final List<String> ESCAPES = List.of(
            "java.io.ObjectInputStream.",
            "java.lang.Class.forName",
            "java.lang.Runtime.exec",
            "java.lang.ProcessBuilder.",
            "java.lang.System.load",
            "javax.script.");

    private static final List<String> NETWORK = List.of(
            "java.net.Socket.",
            "java.net.ServerSocket.",
            "java.net.DatagramSocket.",
            "java.net.URL.open",
            "java.net.URLConnection.",
            "java.net.HttpURLConnection.",
            "java.net.InetAddress.",
            "java.net.http.",
            "java.nio.channels.SocketChannel.",
            "com.sun.net.httpserver.");

    private static final List<String> DATABASE = List.of("java.sql.", "javax.sql.", "org.duckdb.");

    private ForbiddenCalls() {}

    /** Nobody but cli asks the clock; bench measures. */
    static SortedSet<String> clocks(House house) {
        return calls(house.outside("cli", "bench"), CLOCK);
    }

    /** Nobody throws unseeded dice. */
    static SortedSet<String> dice(House house) {
        return calls(house.written(), DICE);
    }

    /** The key of a case is drawn in store, the id of an installation in cli; nobody else draws secrets. */
    static SortedSet<String> secretDice(House house) {
        return calls(house.outside("store", "cli"), List.of("java.security.SecureRandom."));
    }

    /** Nobody but cli speaks to the terminal or ends the process; bench prints its tables. */
    static SortedSet<String> consoles(House house) {
        return calls(house.outside("cli", "bench"), CONSOLE);
    }

    /** Nobody uses the machine's locale, charset or zone. */
    static SortedSet<String> machineDefaults(House house) {
        return calls(house.written(), DEFAULTS);
    }

    /** Nobody streams in parallel: results must not depend on threads. */
    static SortedSet<String> parallelStreams(House house) {
        return calls(
                house.written(),
                List.of(
                        "java.util.Collection.parallelStream",
                        "java.util.stream.BaseStream.parallel",
                        "java.util.Arrays.parallel"),
                access -> access.getTarget().getName().equals("parallelStream")
                        || (access.getTarget().getName().equals("parallel")
                                && access.getTargetOwner().getPackageName().equals("java.util.stream")));
    }

    /**
     * Nobody deserialises, loads classes by name or starts processes; bench starts what it measures, and pictures are decoded in a child
     * that one class starts.
     */
    static SortedSet<String> escapes(House house) {
        return calls(
                house.outside("bench").filter(c -> !c.getName().equals("org.unmask.media.PictureProcess")), ESCAPES);
    }

    /** Nobody opens a connection. */
    static SortedSet<String> networks(House house) {
        return calls(house.written(), NETWORK);
    }

    /** SQL lives in store; bench compares with it. */
    static SortedSet<String> databases(House house) {
        return calls(house.outside("store", "bench"), DATABASE);
    }

    /** An appender outside an explicit BEGIN leaves rows behind after a rollback, and setAutoCommit does not help. */
    static SortedSet<String> looseTransactions(House house) {
        return calls(
                house.outside("bench"),
                List.of("java.sql.Connection.setAutoCommit", "org.duckdb.DuckDBConnection.setAutoCommit"));
    }

    /** Strangers' text is read in these rooms only: to compare, to parse times, to make objects, to store, to escape, to write JSON and Parquet. */
    static SortedSet<String> rawReaders(House house) {
        return calls(house.written().filter(c -> !mayReadRaw(c)), List.of("org.unmask.model.Untrusted.raw"));
    }

    private static boolean mayReadRaw(JavaClass c) {
        String room = House.room(c.getPackageName());
        String sub = House.subRoom(c.getPackageName());
        return switch (room) {
            case "text", "time", "trace", "ingest", "store", "escape" -> true;
            case "export" -> sub.equals("ndjson") || sub.equals("parquet");
            case "model" -> c.getSimpleName().equals("Untrusted");
            default -> false;
        };
    }

    private static SortedSet<String> calls(Stream<JavaClass> classes, List<String> forbidden) {
        return calls(classes, forbidden, access -> false);
    }

    private static SortedSet<String> calls(
            Stream<JavaClass> classes, List<String> forbidden, Predicate<JavaAccess<?>> also) {
        SortedSet<String> broken = new TreeSet<>();
        classes.flatMap(c -> c.getAccessesFromSelf().stream())
                .filter(access ->
                        also.test(access) || matches(access.getTarget().getFullName(), forbidden))
                .forEach(access -> broken.add(access.getDescription()));
        return broken;
    }

    /** A name ending in a dot or holding a parenthesis is taken as it stands; else it is a member's whole name, with any parameters. */
    private static boolean matches(String target, List<String> forbidden) {
        return forbidden.stream().anyMatch(target::startsWith);
    }
}
