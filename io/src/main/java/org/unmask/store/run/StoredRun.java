package org.unmask.store.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.unmask.finding.AccountKey;
import org.unmask.finding.AccountRow;
import org.unmask.finding.ExhibitRow;
import org.unmask.finding.GroupRow;
import org.unmask.finding.PairRow;
import org.unmask.finding.Results;
import org.unmask.finding.RunSummary;
import org.unmask.finding.TieRow;
import org.unmask.finding.exhibit.GreyPicture;
import org.unmask.finding.exhibit.OwnExhibit;
import org.unmask.model.ActionKind;
import org.unmask.model.Level;
import org.unmask.model.Moment;
import org.unmask.model.PostId;
import org.unmask.store.database.Database;
import org.unmask.store.database.Row;
import org.unmask.store.database.Sql;
import org.unmask.store.media.PictureShelf;

/** A finished run, read back in the total order of the contract. */
public final class StoredRun implements Results {
    private static final String KIND_WORD = Sql.kindWord("kind");

    private static final String ACCOUNTS = """
            SELECT platform, account_id, handle, posts, epoch_us(first_seen), epoch_us(last_seen), min_q, coordination, grade,
                group_id, roles, score, percentile, score_traces, multiplex, community
            FROM run_accounts WHERE run_no = ? ORDER BY platform, account_id""";
    /** Each table is narrowed to the run by itself: joined on the run as well, accounts were paired with accounts before ties came in. */
    private static final String TIES = """
            SELECT x.platform, x.account_id, y.platform, y.account_id, kind, window_ms, posts_a, posts_b, objects, pairs,
                epoch_us(first_at), epoch_us(last_at), median_lag_ms, lead_share_a, p, q, evidence::INTEGER
            FROM (SELECT * FROM run_ties WHERE run_no = ? AND (evidence OR ?)) t
                JOIN (SELECT account, platform, account_id FROM run_accounts WHERE run_no = ?) x ON x.account = t.a
                JOIN (SELECT account, platform, account_id FROM run_accounts WHERE run_no = ?) y ON y.account = t.b
            ORDER BY x.platform, x.account_id, y.platform, y.account_id, KIND_WORD, window_ms""".replace("KIND_WORD", KIND_WORD);

    private static final String PAIRS = """
            SELECT kind, object, platform_a, post_a, account_a, platform_b, post_b, account_b, lag_ms
            FROM run_pairs WHERE run_no = ?
            ORDER BY KIND_WORD, object, platform_a, account_a, post_a, platform_b, account_b, post_b, lag_ms""".replace("KIND_WORD", KIND_WORD);

    private final Database database;
    private final long runNumber;
    private final RunSummary summary;

    private StoredRun(Database database, long runNumber, RunSummary summary) {
        this.database = database;
        this.runNumber = runNumber;
        this.summary = summary;
    }

    /** The run with that id, or with an id that begins so. */
    public static Optional<StoredRun> of(Database database, String runId) throws IOException {
        return database.first(
                "SELECT run_no, summary FROM runs WHERE starts_with(run_id, ?) ORDER BY run_no DESC LIMIT 1",
                row -> new StoredRun(database, row.number(1), RunJson.read(row.text(2), RunSummary.class)),
                runId);
    }

    /** The newest run. */
    public static Optional<StoredRun> latest(Database database) throws IOException {
        return of(database, "");
    }

    /** Every run, oldest first. */
    public static List<RunSummary> all(Database database) throws IOException {
        return database.query(
                "SELECT summary FROM runs ORDER BY run_no", row -> RunJson.read(row.text(1), RunSummary.class));
    }

    @Override
    public RunSummary summary() {
        return summary;
    }

    @Override
    public void accounts(Consumer<AccountRow> sink) {
        forEach(ACCOUNTS, row -> sink.accept(account(row)), runNumber);
    }

    private static AccountRow account(Row row) throws SQLException {
        return new AccountRow(
                new AccountKey(row.text(1), row.untrusted(2)),
                row.untrustedOrNull(3),
                row.number(4),
                row.numberOr(5, Moment.NONE),
                row.numberOr(6, Moment.NONE),
                rank(row),
                row.realOrNull(7),
                Level.values()[(int) row.number(8)],
                Level.values()[(int) row.number(9)],
                row.textOrNull(10),
                row.texts(11));
    }

    private static AccountRow.@Nullable Rank rank(Row row) throws SQLException {
        Double score = row.realOrNull(12);
        return score == null
                ? null
                : new AccountRow.Rank(score, row.real(13), row.texts(14), row.realOrNull(15), row.numberOrNull(16));
    }

    @Override
    public void ties(boolean all, Consumer<TieRow> sink) {
        forEach(TIES, row -> sink.accept(tie(row)), runNumber, all, runNumber, runNumber);
    }

    private static TieRow tie(Row row) throws SQLException {
        return new TieRow(
                new AccountKey(row.text(1), row.untrusted(2)),
                new AccountKey(row.text(3), row.untrusted(4)),
                kind(row.numberOr(5, -1)),
                row.number(6),
                row.number(7),
                row.number(8),
                row.number(9),
                row.number(10),
                row.numberOr(11, Moment.NONE),
                row.numberOr(12, Moment.NONE),
                row.real(13),
                row.real(14),
                row.realOrNull(15),
                row.realOrNull(16),
                row.number(17) == 1);
    }

    private static @Nullable ActionKind kind(long code) {
        return code < 0 ? null : ActionKind.values()[(int) code];
    }

    @Override
    public List<GroupRow> groups() {
        return cards("SELECT card FROM run_groups WHERE run_no = ? ORDER BY place", GroupRow.class);
    }

    @Override
    public List<ExhibitRow> exhibits() {
        return cards("SELECT card FROM run_exhibits WHERE run_no = ? ORDER BY place", ExhibitRow.class);
    }

    @Override
    public List<OwnExhibit> ownExhibits() {
        try {
            return new OwnExhibits(database).all();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private <T> List<T> cards(String sql, Class<T> type) {
        try {
            return database.query(sql, row -> RunJson.read(row.text(1), type), runNumber);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void pairs(Consumer<PairRow> sink) {
        forEach(PAIRS, row -> sink.accept(pair(row)), runNumber);
    }

    @Override
    public Optional<GreyPicture> picture(String sha256) {
        try {
            return new PictureShelf(database)
                    .find(sha256)
                    .map(small -> new GreyPicture(small.width(), small.height(), small.grey()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static PairRow pair(Row row) throws SQLException {
        return new PairRow(
                ActionKind.values()[(int) row.number(1)],
                row.untrusted(2),
                new PostId(row.text(3), row.untrusted(4)),
                new AccountKey(row.text(3), row.untrusted(5)),
                new PostId(row.text(6), row.untrusted(7)),
                new AccountKey(row.text(6), row.untrusted(8)),
                row.number(9));
    }

    private void forEach(String sql, Database.RowSink sink, Object... values) {
        try {
            database.forEach(sql, sink, values);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
