package org.unmask.export;

import static org.unmask.export.Table.Type.LIST;
import static org.unmask.export.Table.Type.NUMBER;
import static org.unmask.export.Table.Type.TEXT;
import static org.unmask.export.Table.Type.TIME;
import static org.unmask.export.Table.Type.WHOLE;

import java.util.List;
import org.unmask.export.Table.Column;
import org.unmask.finding.AccountKey;
import org.unmask.finding.AccountRow;
import org.unmask.finding.ExhibitRow;
import org.unmask.finding.GroupRow;
import org.unmask.finding.PairRow;
import org.unmask.finding.PostView;
import org.unmask.finding.Results;
import org.unmask.finding.TieRow;
import org.unmask.model.ActionKind;
import org.unmask.model.Untrusted;

/**
 * The tables of the contract: what they are called, their columns in order, what each means, and their rows from the results of a run,
 * in total order, one at a time. Stable: scripts rely on them.
 */
public final class RunTables {
    private static final String PLATFORM = "lower-case word of the platform";
    private static final String ACCOUNT = "native id, as text; @handle where no id is known";
    private static final String LEVEL = "none, low, moderate, high";

    /** One row per account. */
    public static final Table ACCOUNTS = new Table(
            "accounts",
            "one row per account of the case",
            List.of(
                    new Column("platform", TEXT, PLATFORM),
                    new Column("account_id", TEXT, ACCOUNT),
                    new Column("handle", TEXT, "newest handle"),
                    new Column("posts", WHOLE, "posts of the account in the case"),
                    new Column("first_seen", TIME, "time of its first post"),
                    new Column("last_seen", TIME, "time of its last post"),
                    new Column(
                            "score",
                            NUMBER,
                            "ranking track, in [0, 1): where to look, no evidence; empty where an account has too little to be compared"),
                    new Column("min_q", NUMBER, "least q over its ties; empty where none was tested"),
                    new Column("coordination", TEXT, "how sure it is that it acts with others beyond chance: " + LEVEL),
                    new Column("grade", TEXT, "coordination lowered by innocent explanations: " + LEVEL),
                    new Column("group_id", TEXT, "its group; empty where it is in none"),
                    new Column("roles", LIST, "its roles in the group")));

    /** One row per account that the ranking track could compare. */
    public static final Table RANKING = new Table(
            "ranking",
            "one row per account that the ranking track could compare: where to look, no evidence, and no grade rests on it",
            List.of(
                    new Column("platform", TEXT, PLATFORM),
                    new Column("account_id", TEXT, ACCOUNT),
                    new Column("score", NUMBER, "ranking by similarity, in [0, 1), as in accounts"),
                    new Column("score_percentile", NUMBER, "share of compared accounts with a lower score, in percent"),
                    new Column("score_traces", LIST, "traces of the ties that gave the score"),
                    new Column(
                            "multiplex_score",
                            NUMBER,
                            "s / (1 + s), s = how many things it did at the time of its community, each kind of action with its own time scale; empty where no kind of action could be compared"),
                    new Column(
                            "multiplex_community",
                            WHOLE,
                            "number of that community, larger ones first; a division of the network, not a finding; empty where it stands alone")));

    /** One row per pair of accounts, kind and window. */
    public static final Table TIES = new Table(
            "ties",
            "one row per pair of accounts, kind and window; evidence only unless all were asked for, in peer modes every edge",
            List.of(
                    new Column("platform_a", TEXT, PLATFORM),
                    new Column("account_a", TEXT, ACCOUNT + "; the smaller key is a"),
                    new Column("platform_b", TEXT, PLATFORM),
                    new Column("account_b", TEXT, ACCOUNT),
                    new Column("kind", TEXT, "kind of action; all = the sum of a peer mode"),
                    new Column("window_s", NUMBER, "window in seconds, closed"),
                    new Column("posts_a", WHOLE, "distinct posts of a; in mode qut the weight"),
                    new Column("posts_b", WHOLE, "distinct posts of b"),
                    new Column("objects", WHOLE, "distinct objects on which both acted within the window"),
                    new Column("pairs", WHOLE, "pairs of posts; in mode coortweet the weight"),
                    new Column("first", TIME, "first co-action"),
                    new Column("last", TIME, "last co-action"),
                    new Column("median_lag_s", NUMBER, "median lag in seconds"),
                    new Column("lead_share_a", NUMBER, "share of pairs in which a was strictly first"),
                    new Column("p_value", NUMBER, "chance of this many objects or more; empty in peer modes"),
                    new Column("q_value", NUMBER, "p corrected (Benjamini-Hochberg and windows); empty in peer modes"),
                    new Column("evidence", WHOLE, "1 = the tie counts as evidence; in peer modes over the threshold")));

    /** One row per group. */
    public static final Table GROUPS = new Table(
            "groups",
            "one row per group of accounts",
            List.of(
                    new Column("group_id", TEXT, "id within the run"),
                    new Column("coordination", TEXT, LEVEL),
                    new Column("grade", TEXT, LEVEL),
                    new Column("accounts", WHOLE, "members"),
                    new Column("posts", WHOLE, "posts of the members"),
                    new Column("platforms", LIST, "platforms of the members"),
                    new Column("kinds", LIST, "kinds of action that tie them"),
                    new Column("first", TIME, "first co-action"),
                    new Column("last", TIME, "last co-action"),
                    new Column("note", TEXT, "what to know, in words")));

    /** One row per exhibit. */
    public static final Table EXHIBITS = new Table(
            "exhibits",
            "pairs of posts chosen to show what a group did; a is the older post",
            List.of(
                    new Column("exhibit_id", TEXT, "id within the run"),
                    new Column("group_id", TEXT, "its group"),
                    new Column("kind", TEXT, "kind of action"),
                    new Column("object", TEXT, "what both acted on"),
                    new Column("platform_a", TEXT, PLATFORM),
                    new Column("post_a", TEXT, "native id"),
                    new Column("account_a", TEXT, ACCOUNT),
                    new Column("at_a", TIME, "time of the older post"),
                    new Column("platform_b", TEXT, PLATFORM),
                    new Column("post_b", TEXT, "native id"),
                    new Column("account_b", TEXT, ACCOUNT),
                    new Column("at_b", TIME, "time of the later post"),
                    new Column("lag_s", NUMBER, "lag in seconds"),
                    new Column("similarity", NUMBER, "1 = the object is the same thing exactly")));

    /** One row per pair of posts. */
    public static final Table PAIRS = new Table(
            "pairs",
            "every pair of posts behind the ties; the older post is a, equal times by (account, post)",
            List.of(
                    new Column("kind", TEXT, "kind of action"),
                    new Column("object", TEXT, "what both acted on"),
                    new Column("platform_a", TEXT, PLATFORM),
                    new Column("post_a", TEXT, "native id"),
                    new Column("account_a", TEXT, ACCOUNT),
                    new Column("platform_b", TEXT, PLATFORM),
                    new Column("post_b", TEXT, "native id"),
                    new Column("account_b", TEXT, ACCOUNT),
                    new Column("lag_s", NUMBER, "lag in seconds")));

    /** All, in the order of the contract. */
    public static final List<Table> ALL = List.of(
            ACCOUNTS,
            TIES,
            GROUPS,
            EXHIBITS,
            InsideTables.RELAYS,
            InsideTables.PINGS,
            InsideTables.CIRCULATION,
            RANKING,
            PAIRS);

    private final Results results;
    private final ExportJob.Options options;
    private final Naming naming;

    /** Rows of the run of {@code job} under the names of {@code naming}. */
    public RunTables(ExportJob job, Naming naming) {
        this.results = job.run();
        this.options = job.options();
        this.naming = naming;
    }

    /** The tables that were asked for, in the order of the contract. */
    public List<Table> tables() {
        return options.pairs() ? ALL : ALL.subList(0, ALL.size() - 1);
    }

    /** Gives every row of {@code table} to {@code sink}. */
    public void fill(Table table, RowSink sink) {
        switch (table.name()) {
            case "accounts" -> results.accounts(row -> account(row, sink));
            case "ties" -> results.ties(options.all() || isPeer(), row -> tie(row, sink));
            case "groups" -> results.groups().forEach(row -> group(row, sink));
            case "exhibits" -> results.exhibits().forEach(row -> exhibit(row, sink));
            case "relays", "pings", "circulation" ->
                new InsideTables(results.summary().conduct(), naming).fill(table, sink);
            case "ranking" -> results.accounts(row -> ranked(row, sink));
            case "pairs" -> results.pairs(row -> pair(row, sink));
            default -> throw new AssertionError("no table of the contract");
        }
    }

    /** Who compares with a peer compares every edge. */
    private boolean isPeer() {
        return !results.summary().semantics().equals("unmask");
    }

    private void account(AccountRow row, RowSink sink) {
        key(row.account(), sink);
        sink.text(naming.handle(row.account(), row.handle()));
        sink.whole(row.posts());
        sink.time(row.firstSeen());
        sink.time(row.lastSeen());
        sink.number(row.score());
        sink.number(row.minQ());
        sink.word(row.coordination().word());
        sink.word(row.grade().word());
        sink.word(row.groupId());
        sink.list(words(row.roles()));
        sink.end();
    }

    private void ranked(AccountRow row, RowSink sink) {
        AccountRow.Rank rank = row.rank();
        if (rank != null) {
            key(row.account(), sink);
            sink.number(rank.score());
            sink.number(rank.percentile());
            sink.list(words(rank.traces()));
            sink.number(rank.multiplex());
            sink.whole(rank.community());
            sink.end();
        }
    }

    private void tie(TieRow row, RowSink sink) {
        key(row.a(), sink);
        key(row.b(), sink);
        sink.word(row.kindWord());
        sink.seconds(row.windowMillis());
        sink.whole(row.postsA());
        sink.whole(row.postsB());
        sink.whole(row.objects());
        sink.whole(row.pairs());
        sink.time(row.first());
        sink.time(row.last());
        sink.number(row.medianLagMillis() / 1000);
        sink.number(row.leadShareA());
        sink.number(row.p());
        sink.number(row.q());
        sink.whole(row.evidence() ? 1 : 0);
        sink.end();
    }

    private static void group(GroupRow row, RowSink sink) {
        sink.word(row.groupId());
        sink.word(row.coordination().word());
        sink.word(row.grade().word());
        sink.whole(row.members().size());
        sink.whole(row.posts());
        sink.list(words(row.platforms()));
        sink.list(words(row.kinds().stream().map(ActionKind::word).toList()));
        sink.time(row.first());
        sink.time(row.last());
        sink.word(row.note());
        sink.end();
    }

    private void exhibit(ExhibitRow row, RowSink sink) {
        sink.word(row.exhibitId());
        sink.word(row.groupId());
        sink.word(row.kind().word());
        sink.text(naming.object(row.kind(), row.object()));
        post(row.a(), sink);
        post(row.b(), sink);
        sink.seconds(row.lagMillis());
        sink.number(row.similarity());
        sink.end();
    }

    private void post(PostView view, RowSink sink) {
        sink.word(view.account().platform());
        sink.text(naming.post(view.post()));
        sink.text(naming.account(view.account()));
        sink.time(view.moment().createdMicros());
    }

    private void pair(PairRow row, RowSink sink) {
        sink.word(row.kind().word());
        sink.text(naming.object(row.kind(), row.object()));
        sink.word(row.accountA().platform());
        sink.text(naming.post(row.postA()));
        sink.text(naming.account(row.accountA()));
        sink.word(row.accountB().platform());
        sink.text(naming.post(row.postB()));
        sink.text(naming.account(row.accountB()));
        sink.seconds(row.lagMillis());
        sink.end();
    }

    private void key(AccountKey account, RowSink sink) {
        sink.word(account.platform());
        sink.text(naming.account(account));
    }

    private static List<Untrusted> words(List<String> words) {
        return words.stream().map(Untrusted::of).toList();
    }
}
