package org.unmask.export;

import java.util.List;
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

/** Fills the tables of the contract from the results of a run, in their total order, one row at a time. */
public final class RunRows {
    private final Results results;
    private final ExportJob.Options options;
    private final Naming naming;

    /** Rows of the run of {@code job} under the names of {@code naming}. */
    public RunRows(ExportJob job, Naming naming) {
        this.results = job.run();
        this.options = job.options();
        this.naming = naming;
    }

    /** The tables that were asked for, in the order of the contract. */
    public List<Table> tables() {
        return options.pairs() ? RunTables.ALL : RunTables.ALL.subList(0, 4);
    }

    /** Gives every row of {@code table} to {@code sink}. */
    public void fill(Table table, RowSink sink) {
        switch (table.name()) {
            case "accounts" -> results.accounts(row -> account(row, sink));
            case "ties" -> results.ties(options.all(), row -> tie(row, sink));
            case "groups" -> results.groups().forEach(row -> group(row, sink));
            case "exhibits" -> results.exhibits().forEach(row -> exhibit(row, sink));
            case "pairs" -> results.pairs(row -> pair(row, sink));
            default -> throw new AssertionError("no table of the contract");
        }
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
