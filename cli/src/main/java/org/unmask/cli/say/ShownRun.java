package org.unmask.cli.say;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unmask.casework.OpenRun;
import org.unmask.casework.Refusal;
import org.unmask.cli.Answer;
import org.unmask.finding.AccountKey;
import org.unmask.finding.AccountRow;
import org.unmask.finding.ExhibitRow;
import org.unmask.finding.GroupRow;
import org.unmask.finding.PostView;
import org.unmask.finding.Results;
import org.unmask.finding.TieRow;
import org.unmask.finding.conduct.Conduct;
import org.unmask.finding.exhibit.SharedPicture;
import org.unmask.model.ActionKind;
import org.unmask.store.CaseFolder;

/** The tables of one run, for people and as data. */
public final class ShownRun {
    private final Results results;
    private final int top;

    private ShownRun(Results results, int top) {
        this.results = results;
        this.top = top;
    }

    /** The run whose id begins so, or the latest; at most {@code top} rows of each table. */
    public static ShownRun of(CaseFolder open, @Nullable String run, int top) throws IOException, Refusal {
        return new ShownRun(OpenRun.of(open, run), top);
    }

    /** Its groups. */
    public Answer groups() {
        Table table = new Table(
                "group", "coordination", "grade", "accounts", "posts", "platforms", "kinds", "first", "last", "inside");
        List<Object> rows = new ArrayList<>();
        results.groups().stream().limit(top).forEach(group -> {
            table.row(
                    group.groupId(),
                    group.coordination().word(),
                    group.grade().word(),
                    Words.count(group.counted()),
                    Words.count(group.posts()),
                    String.join(" ", group.platforms()),
                    kinds(group),
                    Words.time(group.first()),
                    Words.time(group.last()),
                    ShownConduct.words(conduct(group)));
            Map<String, Object> data = data(group);
            data.put("inside", ShownConduct.data(conduct(group)));
            rows.add(data);
        });
        return answer("groups", results.groups().size(), rows, table);
    }

    private Conduct conduct(GroupRow group) {
        return results.summary().conduct().of(group.groupId());
    }

    private static String kinds(GroupRow group) {
        return String.join(" ", group.kinds().stream().map(ActionKind::word).toList());
    }

    private static Map<String, Object> data(GroupRow group) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("group_id", group.groupId());
        data.put("coordination", group.coordination().word());
        data.put("grade", group.grade().word());
        data.put("accounts", group.members().size());
        data.put("role_undecided", group.members().size() - group.counted());
        data.put("posts", group.posts());
        data.put("platforms", group.platforms());
        data.put("kinds", group.kinds().stream().map(ActionKind::word).toList());
        data.put("first", Words.time(group.first()));
        data.put("last", Words.time(group.last()));
        data.put("note", group.note());
        data.put("members", group.members().stream().map(m -> key(m.account())).toList());
        return data;
    }

    static Map<String, Object> key(AccountKey account) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("platform", account.platform());
        data.put("account_id", account.id());
        return data;
    }

    /** Its ties. */
    public Answer ties(boolean all) {
        Table table = new Table("a", "b", "kind", "window", "objects", "pairs", "median lag", "p", "q", "evidence");
        List<Object> rows = new ArrayList<>();
        long[] count = {0};
        results.ties(all, tie -> {
            if (count[0]++ < top) {
                table.row(
                        tie.a().id(),
                        tie.b().id(),
                        tie.kindWord(),
                        Words.seconds(tie.windowMillis() / 1000),
                        tie.objects(),
                        tie.pairs(),
                        Words.number(tie.medianLagMillis() / 1000),
                        Words.number(tie.p()),
                        Words.number(tie.q()),
                        tie.evidence() ? "yes" : "no");
                rows.add(data(tie));
            }
        });
        return answer("ties", count[0], rows, table);
    }

    private static Map<String, Object> data(TieRow tie) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("a", key(tie.a()));
        data.put("b", key(tie.b()));
        data.put("kind", tie.kindWord());
        data.put("window_s", tie.windowMillis() / 1000.0);
        data.put("objects", tie.objects());
        data.put("pairs", tie.pairs());
        data.put("median_lag_s", tie.medianLagMillis() / 1000);
        data.put("p_value", tie.p());
        data.put("q_value", tie.q());
        data.put("evidence", tie.evidence());
        return data;
    }

    /** Its accounts. */
    public Answer accounts() {
        Table table = new Table(
                "platform", "account", "handle", "posts", "coordination", "grade", "group", "least q", "score");
        List<Object> rows = new ArrayList<>();
        long[] count = {0};
        results.accounts(account -> {
            if (count[0]++ < top) {
                table.row(
                        account.account().platform(),
                        account.account().id(),
                        account.handle(),
                        Words.count(account.posts()),
                        account.coordination().word(),
                        account.grade().word(),
                        account.groupId(),
                        Words.number(account.minQ()),
                        Words.number(account.score()));
                rows.add(data(account));
            }
        });
        return answer("accounts", count[0], rows, table);
    }

    private static Map<String, Object> data(AccountRow account) {
        Map<String, Object> data = key(account.account());
        data.put("handle", account.handle());
        data.put("posts", account.posts());
        data.put("first_seen", Words.time(account.firstSeen()));
        data.put("last_seen", Words.time(account.lastSeen()));
        data.put("min_q", account.minQ());
        data.put("score", account.score());
        AccountRow.Rank rank = account.rank();
        data.put("score_percentile", rank == null ? null : rank.percentile());
        data.put("score_traces", rank == null ? List.of() : rank.traces());
        data.put("multiplex_score", rank == null ? null : rank.multiplex());
        data.put("multiplex_community", rank == null ? null : rank.community());
        data.put("coordination", account.coordination().word());
        data.put("grade", account.grade().word());
        data.put("group_id", account.groupId());
        data.put("roles", account.roles());
        return data;
    }

    /** Its exhibits. */
    public Answer exhibits() {
        Table table = new Table("exhibit", "group", "kind", "first by", "at", "then by", "lag", "object");
        List<Object> rows = new ArrayList<>();
        results.exhibits().stream().limit(top).forEach(exhibit -> {
            table.row(
                    exhibit.exhibitId(),
                    exhibit.groupId(),
                    exhibit.kind().word(),
                    exhibit.a().account().id(),
                    Words.time(exhibit.a().moment().createdMicros()),
                    exhibit.b().account().id(),
                    Words.seconds(exhibit.lagMillis() / 1000),
                    exhibit.object());
            rows.add(data(exhibit));
        });
        return answer("exhibits", results.exhibits().size(), rows, table);
    }

    static Map<String, Object> data(ExhibitRow exhibit) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("exhibit_id", exhibit.exhibitId());
        data.put("group_id", exhibit.groupId());
        data.put("kind", exhibit.kind().word());
        data.put("object", exhibit.object());
        data.put("a", data(exhibit.a()));
        data.put("b", data(exhibit.b()));
        data.put("lag_s", exhibit.lagMillis() / 1000.0);
        data.put("why", exhibit.why());
        SharedPicture picture = exhibit.picture();
        if (picture != null) {
            data.put("pictures", picture.likeness().name().toLowerCase(Locale.ROOT));
            data.put("picture_sha256_a", picture.sha256A());
            data.put("picture_sha256_b", picture.sha256B());
        }
        return data;
    }

    private static Map<String, Object> data(PostView post) {
        Map<String, Object> data = key(post.account());
        data.put("post_id", post.post().nativeId());
        data.put("at", Words.time(post.moment().createdMicros()));
        data.put("text", post.text());
        data.put("raw_sha256", post.rawSha256());
        return data;
    }

    private Answer answer(String what, long total, List<Object> rows, Table table) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("run_id", results.summary().runId());
        data.put("total", total);
        data.put(what, rows);
        List<String> lines = new ArrayList<>(total == 0 ? List.of() : table.lines());
        lines.add(
                total == 0
                        ? "no " + what + " in run "
                                + Words.runId(results.summary().runId())
                        : rows.size() < total
                                ? Words.count(rows.size()) + " of " + Words.count(total) + " " + what
                                        + "; more with --top"
                                : Words.count(total, what.substring(0, what.length() - 1)) + ", run "
                                        + Words.runId(results.summary().runId()));
        return Answer.of(data, lines);
    }
}
