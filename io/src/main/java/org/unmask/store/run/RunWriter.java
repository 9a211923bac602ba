package org.unmask.store.run;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unmask.finding.AccountRow;
import org.unmask.finding.ExhibitRow;
import org.unmask.finding.GroupRow;
import org.unmask.finding.RunSummary;
import org.unmask.model.ActionKind;
import org.unmask.model.Untrusted;
import org.unmask.store.database.ColumnBatch;
import org.unmask.store.database.Database;
import org.unmask.store.journal.Happening;
import org.unmask.store.journal.Journal;
import org.unmask.store.run.RunColumns.OfPair;
import org.unmask.store.run.RunColumns.OfTie;
import org.unmask.store.run.RunColumns.OfVerdict;

/**
 * Writes one run in one transaction: it exists whole after {@link #finish}, or not at all.
 * Account, object and post numbers are those of the analysis tables, which must still be open.
 */
public final class RunWriter implements AutoCloseable {
    private static final int BATCH = 100_000;

    /** An account that only a superseded reading names has no post; it stands here only where something is said of it. */
    private static final String ACCOUNTS = """
            INSERT INTO run_accounts
            SELECT ?, n.account, n.platform, n.account_id, h.handle, coalesce(s.posts, 0),
                make_timestamptz(s.first_us), make_timestamptz(s.last_us),
                v.score, v.percentile, coalesce(v.score_traces, []), v.multiplex, v.community, v.min_q, coalesce(v.coordination, 0), coalesce(v.grade, 0), v.group_id, coalesce(v.roles, [])
            FROM a_accounts n
                LEFT JOIN (
                    SELECT account, count(*) AS posts, min(us) AS first_us, max(us) AS last_us
                    FROM a_posts WHERE account >= 0 GROUP BY account
                ) s ON s.account = n.account
                LEFT JOIN (
                    SELECT account, max({'at': moment, 'said': handle}).said AS handle
                    FROM (
                        SELECT p.account, coalesce(epoch_us(m.collected_at), p.us, -9223372036854775807) AS moment, w.handle
                        FROM a_posts p JOIN reading_words w USING (post_no) LEFT JOIN reading_metrics m USING (post_no)
                        WHERE w.handle IS NOT NULL
                        UNION ALL
                        SELECT k.account, coalesce(epoch_us(r.observed_at), -9223372036854775807), r.handle
                        FROM account_readings r JOIN a_accounts k USING (platform, account_id)
                        WHERE r.handle IS NOT NULL
                    ) GROUP BY account
                ) h ON h.account = n.account
                LEFT JOIN run_verdicts v ON v.account = n.account AND v.run_no = ?
            WHERE s.posts > 0 OR v.account IS NOT NULL
                OR n.account IN (SELECT a FROM run_ties WHERE run_no = ? UNION ALL SELECT b FROM run_ties WHERE run_no = ?)""";

    private static final String PAIRS = """
            INSERT INTO run_pairs
            SELECT p.run_no, p.kind, o.object, ra.platform, ra.post_id, na.account_id, rb.platform, rb.post_id, nb.account_id, p.lag_ms
            FROM run_post_pairs p
                JOIN a_objects o ON o.kind = p.kind AND o.number = p.object
                JOIN a_posts pa ON pa.post = p.post_a JOIN readings ra ON ra.post_no = pa.post_no
                JOIN a_posts pb ON pb.post = p.post_b JOIN readings rb ON rb.post_no = pb.post_no
                JOIN a_accounts na ON na.account = p.account_a JOIN a_accounts nb ON nb.account = p.account_b
            WHERE p.run_no = ?""";

    private final Database database;
    private final long runNumber;
    private final ColumnBatch<OfTie> ties = new ColumnBatch<>(OfTie.class);
    private final ColumnBatch<OfVerdict> verdicts = new ColumnBatch<>(OfVerdict.class);
    private final ColumnBatch<OfPair> pairs = new ColumnBatch<>(OfPair.class);
    private int groups;
    private int exhibits;
    private boolean open = true;

    /** Begins a run. */
    public RunWriter(Database database) throws IOException {
        this.database = database;
        this.runNumber = database.number("SELECT coalesce(max(run_no), 0) + 1 FROM runs");
        database.begin();
    }

    /** Adds a tie. */
    public void tie(RunTie tie) throws IOException {
        ActionKind kind = tie.kind();
        ties.set(OfTie.RUN_NO, runNumber);
        ties.set(OfTie.A, (long) tie.a());
        ties.set(OfTie.B, (long) tie.b());
        ties.set(OfTie.KIND, kind == null ? Long.MIN_VALUE : (long) kind.ordinal());
        ties.set(OfTie.WINDOW_MS, tie.windowMillis());
        ties.set(OfTie.POSTS_A, tie.postsA());
        ties.set(OfTie.POSTS_B, tie.postsB());
        ties.set(OfTie.OBJECTS, tie.objects());
        ties.set(OfTie.PAIRS, tie.pairs());
        ties.set(OfTie.FIRST_AT, tie.first());
        ties.set(OfTie.LAST_AT, tie.last());
        ties.real(OfTie.MEDIAN_LAG_MS, tie.medianLagMillis());
        ties.real(OfTie.LEAD_SHARE_A, tie.leadShareA());
        ties.real(OfTie.P, tie.p());
        ties.real(OfTie.Q, tie.q());
        ties.set(OfTie.EVIDENCE, tie.evidence() ? 1L : 0L);
        ties.endRow();
        if (ties.rows() >= BATCH) {
            writeTies();
        }
    }

    /** Adds what the run says of an account; accounts without a verdict are {@code none}. */
    public void verdict(RunVerdict verdict) throws IOException {
        AccountRow.Rank rank = verdict.rank();
        verdicts.set(OfVerdict.RUN_NO, runNumber);
        verdicts.set(OfVerdict.ACCOUNT, (long) verdict.account());
        verdicts.real(OfVerdict.SCORE, rank == null ? Double.NaN : rank.score());
        verdicts.real(OfVerdict.PERCENTILE, rank == null ? Double.NaN : rank.percentile());
        verdicts.set(OfVerdict.SCORE_TRACES, rank == null ? List.of() : untrusted(rank.traces()));
        verdicts.real(OfVerdict.MULTIPLEX, rank == null || rank.multiplex() == null ? Double.NaN : rank.multiplex());
        verdicts.set(OfVerdict.COMMUNITY, rank == null ? null : rank.community());
        verdicts.real(OfVerdict.MIN_Q, verdict.minQ());
        verdicts.set(OfVerdict.COORDINATION, (long) verdict.coordination().ordinal());
        verdicts.set(OfVerdict.GRADE, (long) verdict.grade().ordinal());
        verdicts.set(OfVerdict.GROUP_ID, verdict.groupId());
        verdicts.set(OfVerdict.ROLES, untrusted(verdict.roles()));
        verdicts.endRow();
        if (verdicts.rows() >= BATCH) {
            writeVerdicts();
        }
    }

    private static List<Untrusted> untrusted(List<String> words) {
        return words.stream().map(Untrusted::of).toList();
    }

    private void writeVerdicts() throws IOException {
        database.insert("run_verdicts", verdicts);
        verdicts.clear();
    }

    /** Adds a pair of posts. */
    public void pair(RunPair pair) throws IOException {
        pairs.set(OfPair.RUN_NO, runNumber);
        pairs.set(OfPair.KIND, (long) pair.kind().ordinal());
        pairs.set(OfPair.OBJECT, (long) pair.object());
        pairs.set(OfPair.POST_A, (long) pair.postA());
        pairs.set(OfPair.ACCOUNT_A, (long) pair.accountA());
        pairs.set(OfPair.POST_B, (long) pair.postB());
        pairs.set(OfPair.ACCOUNT_B, (long) pair.accountB());
        pairs.set(OfPair.LAG_MS, pair.lagMillis());
        pairs.endRow();
        if (pairs.rows() >= BATCH) {
            writePairs();
        }
    }

    /** Adds a group; groups stand in the order of adding. */
    public void group(GroupRow group) throws IOException {
        database.execute("INSERT INTO run_groups VALUES (?, ?, ?)", runNumber, (long) groups++, RunJson.of(group));
    }

    /** Adds an exhibit with the raw records of its posts, as text, where they could be read. */
    public void exhibit(ExhibitRow exhibit, @Nullable String rawA, @Nullable String rawB) throws IOException {
        database.execute(
                "INSERT INTO run_exhibits VALUES (?, ?, ?, ?, ?)",
                runNumber,
                (long) exhibits++,
                RunJson.of(exhibit),
                rawA,
                rawB);
    }

    /** Writes the rest and gives the run as it will be read; nobody else sees it before {@link #finish}. */
    public StoredRun gather(RunSummary summary) throws IOException {
        writeTies();
        writeVerdicts();
        database.execute(ACCOUNTS, runNumber, runNumber, runNumber, runNumber);
        writePairs();
        database.execute(PAIRS, runNumber);
        database.execute("DELETE FROM run_verdicts");
        database.execute("DELETE FROM run_post_pairs");
        database.execute(
                "INSERT INTO runs VALUES (?, ?, make_timestamptz(?), ?, ?)",
                runNumber,
                summary.runId(),
                summary.madeAt(),
                summary.semantics(),
                RunJson.of(summary));
        return StoredRun.of(database, summary.runId()).orElseThrow(AssertionError::new);
    }

    /** Enters the run in the journal under its {@code seal}, JSON of ours that holds the hashes of its tables, and makes it visible. */
    public void finish(RunSummary summary, String seal) throws IOException {
        new Journal(database).add(new Happening(summary.madeAt(), "analyze", summary.runId(), seal));
        database.commit();
        open = false;
    }

    private void writeTies() throws IOException {
        database.insert("run_ties", ties);
        ties.clear();
    }

    private void writePairs() throws IOException {
        database.insert("run_post_pairs", pairs);
        pairs.clear();
    }

    /** Forgets a run that was not finished. */
    @Override
    public void close() throws IOException {
        if (open) {
            open = false;
            database.rollBack();
        }
    }
}
