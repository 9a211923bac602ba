package org.unmask.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.unmask.finding.AccountKey;
import org.unmask.finding.AccountRow;
import org.unmask.finding.GroupRow;
import org.unmask.finding.Results;
import org.unmask.finding.TieRow;
import org.unmask.model.Untrusted;

/**
 * A run as a network, for tools that draw it: accounts that have a tie, and one edge per pair of accounts and kind of action.
 * Of the windows of a pair and kind the one with the least q stands for all (the shortest of equals). Cost: three passes over the
 * results; memory grows with the accounts that have a tie, never with the ties.
 */
public final class Network {
    private final Results results;
    private final boolean all;
    private final String semantics;
    private final Naming naming;
    private final Map<AccountKey, Integer> numbers = new HashMap<>();
    private final Map<AccountKey, Place> places = new HashMap<>();

    /** The network of the run of {@code job}, under the names of {@code naming}. */
    public Network(ExportJob job, Naming naming) {
        this.results = job.run();
        this.all = job.options().all();
        this.semantics = results.summary().semantics();
        this.naming = naming;
        results.ties(all, tie -> {
            numbers.put(tie.a(), -1);
            numbers.put(tie.b(), -1);
        });
        Layout layout = new Layout(results.groups());
        results.groups()
                .forEach(group ->
                        group.members().forEach(member -> places.put(member.account(), layout.of(group, member))));
    }

    /** Whether edges have a direction: only in QUT's counting, where each direction is a row of its own. */
    public boolean isDirected() {
        return semantics.equals("qut");
    }

    /** Every account with a tie, numbered from 0 in the order of the contract. */
    public void nodes(Consumer<Node> sink) {
        int[] next = {0};
        results.accounts(row -> {
            if (numbers.containsKey(row.account())) {
                numbers.put(row.account(), next[0]);
                sink.accept(node(row, next[0]++));
            }
        });
    }

    private Node node(AccountRow row, int number) {
        AccountKey account = row.account();
        Untrusted handle = naming.handle(account, row.handle());
        return new Node(number, handle == null ? naming.account(account) : handle, row, places.get(account));
    }

    /** Every edge in the order of the contract; only after {@link #nodes}. */
    public void edges(Consumer<Edge> sink) {
        Strongest strongest = new Strongest(sink);
        results.ties(all, strongest);
        strongest.end();
    }

    private Edge edge(TieRow tie) {
        return new Edge(number(tie.a()), number(tie.b()), weight(tie), tie);
    }

    private int number(AccountKey account) {
        int number = numbers.getOrDefault(account, -1);
        if (number < 0) {
            throw new AssertionError("a tie of an account that is no row of the accounts");
        }
        return number;
    }

    private long weight(TieRow tie) {
        return switch (semantics) {
            case "coortweet" -> tie.pairs();
            case "qut" -> tie.postsA();
            default -> tie.objects();
        };
    }

    /** A node: its number, the name to show, its row, and where it stands in the drawing of its group (null outside groups). */
    public record Node(
            int number,
            Untrusted label,
            AccountRow row,
            @Nullable Place place) {}

    /** A place in the drawing and the number of the group, from 0. */
    public record Place(double x, double y, int group) {}

    /** An edge between two nodes by number. */
    public record Edge(int from, int to, long weight, TieRow tie) {}

    /** Groups side by side in a square, each in a field of its own. */
    private record Layout(List<GroupRow> groups) {
        private static final double FIELD = 1000;

        Place of(GroupRow group, GroupRow.Member member) {
            int number = groups.indexOf(group);
            int columns = (int) Math.ceil(Math.sqrt(groups.size()));
            double x = (number % columns + 0.1 + 0.8 * member.x()) * FIELD;
            // The drawing's y grows downwards, that of graph tools upwards.
            double y = -(number / columns + 0.1 + 0.8 * member.y()) * FIELD;
            return new Place(x, y, number);
        }
    }

    /** Keeps the strongest of the successive windows of one pair and kind. */
    private final class Strongest implements Consumer<TieRow> {
        private final Consumer<Edge> sink;
        private @Nullable TieRow best;

        Strongest(Consumer<Edge> sink) {
            this.sink = sink;
        }

        @Override
        public void accept(TieRow tie) {
            if (best != null && isSameEdge(best, tie)) {
                best = isStronger(tie, best) ? tie : best;
            } else {
                end();
                best = tie;
            }
        }

        void end() {
            if (best != null) {
                sink.accept(edge(best));
            }
        }

        private static boolean isSameEdge(TieRow one, TieRow other) {
            return one.kind() == other.kind()
                    && one.a().equals(other.a())
                    && one.b().equals(other.b());
        }

        private static boolean isStronger(TieRow one, TieRow other) {
            if (one.evidence() != other.evidence()) {
                return one.evidence();
            }
            double left = one.q() == null ? Double.POSITIVE_INFINITY : one.q();
            double right = other.q() == null ? Double.POSITIVE_INFINITY : other.q();
            return left < right;
        }
    }
}
