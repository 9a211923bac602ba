package org.unmask.ingest.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.unmask.ingest.ImportSettings;
import org.unmask.ingest.table.grid.Grid;
import org.unmask.ingest.table.map.ObjectUse;
import org.unmask.ingest.table.map.Target;
import org.unmask.model.ActionKind;

/**
 * Which column becomes what, by name (half), type of values (three tenths) and spread (two tenths) over the sample.
 * The best pair is taken first, each column and each target once; below one half a column stays unassigned.
 */
final class Proposal {
    private static final double LEAST = 0.5;
    private static final double SURE = 0.8;
    private static final double AHEAD = 0.1;
    private static final double MOST_OBJECT_LENGTH = 200;

    private final Grid grid;
    private final ColumnNames names;
    private final List<ColumnStats> stats = new ArrayList<>();
    private final List<Pair> pairs = new ArrayList<>();
    private final Map<Target, Pair> chosen = new EnumMap<>(Target.class);
    private final Map<Integer, ActionKind> objects = new TreeMap<>();

    /** A target, a column, and how well they fit. */
    record Pair(Target target, int column, double name, double type, double spread) {
        double score() {
            return 0.5 * name + 0.3 * type + 0.2 * spread;
        }

        String reason() {
            String how = name == 1 ? "its own name" : name > 0.5 ? "a known name" : "part of a known name";
            return String.format(
                    Locale.ROOT,
                    "score %.2f: %s, values fit %.0f %%, spread fits %.0f %%",
                    score(),
                    how,
                    100 * type,
                    100 * spread);
        }
    }

    private Proposal(Grid grid) {
        this.grid = grid;
        this.names = new ColumnNames(grid.header());
    }

    static Proposal of(Grid grid, ImportSettings settings) {
        Proposal proposal = new Proposal(grid);
        for (int column = 0; column < grid.header().size(); column++) {
            proposal.stats.add(new ColumnStats(grid.values(column)));
            proposal.judge(column, settings);
        }
        proposal.choose();
        proposal.dropWeakAccount();
        proposal.findObjects();
        return proposal;
    }

    private void judge(int column, ImportSettings settings) {
        for (Target target : Target.values()) {
            double name = names.match(target, column);
            if (name > 0) {
                double type = stats.get(column).typeFit(target, settings);
                if (type > 0) {
                    pairs.add(new Pair(
                            target, column, name, type, stats.get(column).spreadFit(target)));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.score())
                .thenComparing(Pair::target)
                .thenComparingInt(Pair::column));
    }

    private void choose() {
        List<Integer> taken = new ArrayList<>();
        for (Pair pair : pairs) {
            boolean free = !chosen.containsKey(pair.target) && !taken.contains(pair.column);
            if (free && pair.score() >= LEAST && !isCountOfTheThread(pair)) {
                chosen.put(pair.target, pair);
                taken.add(pair.column);
            }
        }
    }

    /** A sure handle is not joined by an id that is only half a match. */
    private void dropWeakAccount() {
        Pair account = account();
        if (account != null && account.target == Target.HANDLE) {
            chosen.remove(Target.ACCOUNT_ID);
        }
    }

    /** Beside a comment's parent, {@code num_comments} counts the thread and not the comment. */
    private boolean isCountOfTheThread(Pair pair) {
        return pair.target == Target.REPLIES
                && names.normal(pair.column).equals("num_comments")
                && grid.header().stream().anyMatch(name -> name.equals("parent_id"));
    }

    private void findObjects() {
        for (int column = 0; column < stats.size(); column++) {
            ColumnStats values = stats.get(column);
            ActionKind kind = names.objectKind(column);
            if (kind != null
                    && fieldOf(column) == null
                    && values.repeats()
                    && values.distinct() > 1
                    && values.meanLength() <= MOST_OBJECT_LENGTH) {
                objects.put(column, kind);
            }
        }
    }

    /** What the column becomes, or null. */
    @Nullable
    Pair fieldOf(int column) {
        return chosen.values().stream()
                .filter(pair -> pair.column == column)
                .findFirst()
                .orElse(null);
    }

    @Nullable
    Pair chosen(Target target) {
        return chosen.get(target);
    }

    @Nullable
    ActionKind objectOf(int column) {
        return objects.get(column);
    }

    ColumnStats stats(int column) {
        return stats.get(column);
    }

    Map<Target, Pair> all() {
        return chosen;
    }

    List<ObjectUse> objects() {
        List<ObjectUse> uses = new ArrayList<>();
        objects.forEach((column, kind) -> uses.add(new ObjectUse(grid.header().get(column), kind)));
        return uses;
    }

    /** The column that says who wrote the post: an id, else a handle. */
    @Nullable
    Pair account() {
        Pair id = chosen.get(Target.ACCOUNT_ID);
        Pair handle = chosen.get(Target.HANDLE);
        return id == null || (handle != null && handle.score() > id.score() + AHEAD) ? handle : id;
    }

    private boolean hasContent() {
        return !objects.isEmpty()
                || chosen.containsKey(Target.TEXT)
                || chosen.containsKey(Target.URLS)
                || chosen.containsKey(Target.MEDIA);
    }

    /** What stands in the way of reading the file without asking; empty = nothing. Sentences name columns, never values. */
    List<String> doubts() {
        List<String> doubts = new ArrayList<>();
        demand(account(), "no column says who wrote a post: without accounts nothing can be compared", doubts);
        demand(chosen.get(Target.CREATED_AT), "no column says when a post was written", doubts);
        if (!hasContent()) {
            doubts.add("no column holds a text, a link, a picture or another object that accounts could share");
        }
        return doubts;
    }

    private void demand(@Nullable Pair pair, String absent, List<String> doubts) {
        if (pair == null) {
            doubts.add(absent);
            return;
        }
        String what = pair.target.word() + " <- " + grid.header().get(pair.column);
        if (pair.score() < SURE) {
            doubts.add(String.format(Locale.ROOT, "%s is not sure: score %.2f", what, pair.score()));
        }
        Pair rival = rivalOf(pair);
        if (rival != null && pair.score() - rival.score() < AHEAD) {
            doubts.add(what + " could as well be " + grid.header().get(rival.column));
        }
    }

    private @Nullable Pair rivalOf(Pair pair) {
        return pairs.stream()
                .filter(other -> other.target == pair.target && other.column != pair.column)
                .filter(other -> fieldOf(other.column) == null)
                .findFirst()
                .orElse(null);
    }

    /** The lowest score of what must be there. */
    double weakest() {
        Pair account = account();
        Pair time = chosen.get(Target.CREATED_AT);
        return Math.min(account == null ? 0 : account.score(), time == null ? 0 : time.score());
    }
}
