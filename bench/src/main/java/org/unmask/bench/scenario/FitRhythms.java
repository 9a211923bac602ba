package org.unmask.bench.scenario;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.unmask.model.ActionKind;
import org.unmask.network.ActionColumns;

/**
 * Reads the rhythms of real sets and prints them beside those of a made-up world: hours, activity, popularity, delays, pauses.
 * Arguments: FILE.csv.gz (columns of CooRTweet), hours ahead of UTC where its people live, how the accounts meant begin; and so on.
 */
public final class FitRhythms {
    private static final double[] QUANTILES = {.1, .25, .5, .75, .9, .95, .99};

    /** Objects of fewer accounts have no course, accounts of fewer actions no pauses. */
    private static final int LEAST = 5;

    private static final long SESSION = 30 * Chances.MINUTE;

    private final String name;
    private final Map<String, List<Long>> byAccount = new HashMap<>();
    private final Map<String, List<Long>> byObject = new HashMap<>();
    private final long[] hours = new long[24];

    private FitRhythms(String name) {
        this.name = name;
    }

    /** Prints the rhythms of the sets, then those of a made-up world. */
    public static void main(String[] args) throws IOException {
        for (int i = 0; i + 2 < args.length; i += 3) {
            FitRhythms set = new FitRhythms(Path.of(args[i]).getFileName() + " " + args[i + 2]);
            set.read(Path.of(args[i]), Integer.parseInt(args[i + 1]), args[i + 2]);
            set.print();
        }
        World world = new World(1);
        new Organic(world, 3000).people(3000);
        FitRhythms madeUp = new FitRhythms("made up");
        for (ActionKind kind : world.kinds()) {
            if (kind != ActionKind.TEXT && kind != ActionKind.NEAR_TEXT) {
                madeUp.read(kind, world.columns(kind));
            }
        }
        madeUp.print();
    }

    private void read(Path file, int zone, String begins) throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split(",", -1);
                if (cells[1].startsWith(begins)) {
                    add(cells[1], cells[0], Long.parseLong(cells[3]) * Chances.SECOND, zone);
                }
            }
        }
    }

    /** Only objects that somebody else could act on too: a post of one's own has no course. */
    private void read(ActionKind kind, ActionColumns columns) {
        for (int i = 0; i < columns.size(); i++) {
            int object = columns.object(i);
            if (columns.objectStart(object + 1) - columns.objectStart(object) > 1) {
                add("a" + columns.account(i), kind.word() + object, columns.at(i), 1);
            }
        }
    }

    private void add(String account, String object, long at, int zone) {
        byAccount.computeIfAbsent(account, key -> new ArrayList<>()).add(at);
        byObject.computeIfAbsent(object, key -> new ArrayList<>()).add(at);
        hours[(int) Math.floorMod(at / Chances.HOUR + zone, 24L)]++;
    }

    private void print() {
        long most = Arrays.stream(hours).max().orElse(1);
        StringBuilder said = new StringBuilder();
        for (long hour : hours) {
            said.append(String.format(Locale.ROOT, " %.2f", (double) hour / most));
        }
        System.out.println("## " + name + "\nhours (local, busiest 1):" + said);
        double[] activity = sizes(byAccount.values());
        double[] popularity = sizes(byObject.values());
        row("actions of an account", activity);
        row("actions on an object", popularity);
        double[] delays = delays();
        row("seconds after the first on an object", delays);
        double[] pauses = pauses();
        row("seconds between two actions of an account", pauses);
        double[] inSession =
                Arrays.stream(pauses).filter(p -> p * 1000 <= SESSION).toArray();
        System.out.printf(
                Locale.ROOT,
                "tail of activity %.2f, tail of popularity %.2f, delay: median %.0f s, sigma %.2f; pauses within half an hour %.2f, their median %.0f s%n",
                tail(activity),
                tail(popularity),
                Math.exp(mean(logs(delays))),
                spread(logs(delays)),
                (double) inSession.length / pauses.length,
                inSession[inSession.length / 2]);
    }

    private static double[] sizes(Collection<List<Long>> lists) {
        return lists.stream().mapToDouble(List::size).sorted().toArray();
    }

    private double[] delays() {
        return byObject.values().stream()
                .filter(times -> times.size() >= LEAST)
                .flatMap(times -> {
                    long first = times.stream().mapToLong(Long::longValue).min().orElse(0);
                    return times.stream()
                            .map(at -> (at - first) / 1000.0)
                            .sorted()
                            .skip(1);
                })
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
    }

    private double[] pauses() {
        List<Double> pauses = new ArrayList<>();
        for (List<Long> times : byAccount.values()) {
            long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
            for (int i = 1; i < sorted.length && sorted.length >= LEAST; i++) {
                pauses.add((sorted[i] - sorted[i - 1]) / 1000.0);
            }
        }
        return pauses.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    /** Hill's estimate over the upper tenth (Hill 1975, doi:10.1214/aos/1176343247). */
    private static double tail(double[] sorted) {
        int k = sorted.length / 10;
        double from = sorted[sorted.length - 1 - k];
        double sum = 0;
        for (int i = sorted.length - k; i < sorted.length; i++) {
            sum += Math.log(sorted[i] / from);
        }
        return k / sum;
    }

    private static double[] logs(double[] values) {
        return Arrays.stream(values).filter(v -> v > 0).map(Math::log).toArray();
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(0);
    }

    private static double spread(double[] values) {
        double mean = mean(values);
        return Math.sqrt(Arrays.stream(values)
                .map(v -> (v - mean) * (v - mean))
                .average()
                .orElse(0));
    }

    private static void row(String what, double[] sorted) {
        StringBuilder said = new StringBuilder("| " + what);
        for (double q : QUANTILES) {
            said.append(String.format(Locale.ROOT, " | %.0f", sorted[(int) (q * (sorted.length - 1))]));
        }
        System.out.println(said + " |");
    }
}
