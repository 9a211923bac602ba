package org.unmask.export;

import static org.unmask.export.Table.Type.LIST;
import static org.unmask.export.Table.Type.NUMBER;
import static org.unmask.export.Table.Type.TEXT;
import static org.unmask.export.Table.Type.WHOLE;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unmask.export.Table.Column;
import org.unmask.finding.AccountKey;
import org.unmask.finding.conduct.CirculationRow;
import org.unmask.finding.conduct.Conduct;
import org.unmask.finding.conduct.PingRow;
import org.unmask.finding.conduct.RelayRow;
import org.unmask.finding.conduct.Role;
import org.unmask.model.Untrusted;
import org.unmask.relay.Relay;

/** The tables of what happens inside the groups of a run: hand-offs, seed and ping, circulation. */
final class InsideTables {
    /** One row per pair of roles of a group. */
    static final Table RELAYS = new Table(
            "relays",
            "one row per ordered pair of roles inside a group: how long after the leaders the followers act on the same things",
            List.of(
                    new Column("group_id", TEXT, "its group"),
                    new Column(
                            "kind",
                            TEXT,
                            "the kind of things asked about; all kinds of the group together, or one of them where its lag is steady"),
                    new Column("roles", LIST, "why these lead: undecided, first, automated, platform"),
                    new Column("leader_platforms", LIST, "platforms of the leaders"),
                    new Column("leaders", LIST, "accounts that may lead"),
                    new Column("follower_platforms", LIST, "platforms of the followers"),
                    new Column("followers", LIST, "accounts that may follow"),
                    new Column(
                            "verdict",
                            TEXT,
                            "too-few (occasions for a test), unsteady, two-schedules, steady; none of them raises a grade"),
                    new Column("objects", WHOLE, "things on which a follower came after the leaders"),
                    new Column("after", WHOLE, "things times followers, after the leaders"),
                    new Column("not_after", WHOLE, "things times followers, at the same moment or before"),
                    new Column("occasions", WHOLE, "independent hand-offs, each with one lag"),
                    new Column("median_lag_s", NUMBER, "median lag in seconds"),
                    new Column("shortest_lag_s", NUMBER, "shortest lag in seconds"),
                    new Column("longest_lag_s", NUMBER, "longest lag in seconds"),
                    new Column("low_lag_s", NUMBER, "lower end of the narrowest interval that holds three quarters"),
                    new Column("high_lag_s", NUMBER, "its upper end"),
                    new Column(
                            "lags",
                            LIST,
                            "occasions up to 10 s, 1 min, 5 min, 30 min, 1 h, 3 h, 6 h, 12 h, 24 h, 3 days, later"),
                    new Column("band_low", LIST, "5 % of the draws, for each of these steps"),
                    new Column("band_high", LIST, "95 % of the draws, for each of these steps"),
                    new Column("concentration", NUMBER, "1 - entropy / log(steps) of the lags"),
                    new Column("expected_concentration", NUMBER, "its mean over the draws"),
                    new Column("factor", NUMBER, "between the ends of the narrowest interval of three quarters"),
                    new Column("expected_factor", NUMBER, "its median over the draws"),
                    new Column(
                            "leader_hours", NUMBER, "hours of the day that hold three quarters of the leaders' posts"),
                    new Column("p_value", NUMBER, "chance of so small a factor; empty below five occasions"),
                    new Column(
                            "q_value",
                            NUMBER,
                            "p corrected over all pairs of roles and kinds that were tested in the run")));

    /** One row per group whose members react to each other. */
    static final Table PINGS = new Table(
            "pings",
            "one row per group whose members quote or answer each other: how often they mention somebody outside in doing so",
            List.of(
                    new Column("group_id", TEXT, "its group"),
                    new Column("reactions", WHOLE, "posts of members that quote or answer a member"),
                    new Column("pings", WHOLE, "those that mention an account outside the group"),
                    new Column("quotes", WHOLE, "pings that quote; the rest answer"),
                    new Column("reactions_outside", WHOLE, "posts of members that quote or answer anybody else"),
                    new Column("pings_outside", WHOLE, "those that mention a third account"),
                    new Column("pairs", WHOLE, "ordered pairs of members with a ping"),
                    new Column("pairs_both_ways", WHOLE, "pairs of members who pinged each other's posts"),
                    new Column("in_both_roles", WHOLE, "members who pinged and were pinged"),
                    new Column("targets", WHOLE, "accounts mentioned"),
                    new Column(
                            "top_targets",
                            LIST,
                            "the most mentioned, at most five; ids, or names where the case has no id"),
                    new Column("top_counts", LIST, "in how many pings each")));

    /** One row per group and way of turning to others. */
    static final Table CIRCULATION = new Table(
            "circulation",
            "one row per group and way of turning to others: how much of it stays inside, beside random groups",
            List.of(
                    new Column("group_id", TEXT, "its group"),
                    new Column("sort", TEXT, "repost, quote, reply, mention"),
                    new Column("internal", WHOLE, "times a member turned to another member"),
                    new Column("external", WHOLE, "times a member turned to anybody else"),
                    new Column("ratio", NUMBER, "internal / (internal + external)"),
                    new Column(
                            "random_groups",
                            WHOLE,
                            "random groups of the same size and activity; empty where too few accounts are left"),
                    new Column("random_mean", NUMBER, "their mean ratio"),
                    new Column("random_low", NUMBER, "their ratio at 5 %"),
                    new Column("random_high", NUMBER, "their ratio at 95 %"),
                    new Column("random_at_least", WHOLE, "how many of them reach the ratio")));

    private final Conduct conduct;
    private final Naming naming;

    InsideTables(Conduct conduct, Naming naming) {
        this.conduct = conduct;
        this.naming = naming;
    }

    void fill(Table table, RowSink sink) {
        switch (table.name()) {
            case "relays" -> conduct.relays().forEach(row -> relay(row, sink));
            case "pings" -> conduct.pings().forEach(row -> ping(row, sink));
            case "circulation" -> conduct.circulation().forEach(row -> circulation(row, sink));
            default -> throw new AssertionError("no table of the inside of groups");
        }
    }

    private void relay(RelayRow row, RowSink sink) {
        Relay relay = row.relay();
        sink.word(row.groupId());
        sink.word(row.kind() == null ? "all" : row.kind().word());
        sink.list(words(row.roles().stream().map(Role::word).toList()));
        sink.list(words(row.leaderPlatforms()));
        sink.list(accounts(row.leaders()));
        sink.list(words(row.followerPlatforms()));
        sink.list(accounts(row.followers()));
        sink.word(row.verdict().word());
        sink.whole(relay.objects());
        sink.whole(relay.after());
        sink.whole(relay.notAfter());
        sink.whole(relay.occasions());
        sink.seconds(relay.medianMillis());
        sink.seconds(relay.shortestMillis());
        sink.seconds(relay.longestMillis());
        sink.seconds(relay.lowMillis());
        sink.seconds(relay.highMillis());
        sink.list(numbers(relay.counts()));
        statistics(relay.statistics(), sink);
        sink.number(row.q());
        sink.end();
    }

    private static void statistics(Relay.@Nullable Statistics found, RowSink sink) {
        if (found == null) {
            unknown(sink, 8);
            return;
        }
        sink.list(numbers(found.low()));
        sink.list(numbers(found.high()));
        sink.number(found.concentration());
        sink.number(found.expectedConcentration());
        sink.number(found.factor());
        sink.number(found.expectedFactor());
        sink.number(found.leaderHours());
        sink.number(found.p());
    }

    private void ping(PingRow row, RowSink sink) {
        sink.word(row.groupId());
        sink.whole(row.reactions());
        sink.whole(row.pings());
        sink.whole(row.quotes());
        sink.whole(row.reactionsOutside());
        sink.whole(row.pingsOutside());
        sink.whole(row.pairs());
        sink.whole(row.pairsBothWays());
        sink.whole(row.inBothRoles());
        sink.whole(row.targets());
        sink.list(accounts(row.top().stream().map(PingRow.Target::account).toList()));
        sink.list(numbers(row.top().stream().map(PingRow.Target::pings).toList()));
        sink.end();
    }

    private static void circulation(CirculationRow row, RowSink sink) {
        sink.word(row.groupId());
        sink.word(row.sort().word());
        sink.whole(row.internal());
        sink.whole(row.external());
        sink.number(row.ratio());
        CirculationRow.Random random = row.random();
        if (random == null) {
            unknown(sink, 5);
        } else {
            sink.whole(random.groups());
            sink.number(random.mean());
            sink.number(random.low());
            sink.number(random.high());
            sink.whole(random.atLeast());
        }
        sink.end();
    }

    private List<Untrusted> accounts(List<AccountKey> keys) {
        return keys.stream().map(naming::account).toList();
    }

    private static List<Untrusted> numbers(List<Integer> numbers) {
        return words(numbers.stream().map(String::valueOf).toList());
    }

    private static List<Untrusted> words(List<String> words) {
        return words.stream().map(Untrusted::of).toList();
    }

    private static void unknown(RowSink sink, int cells) {
        for (int i = 0; i < cells; i++) {
            sink.unknown();
        }
    }
}
