package org.unmask.store.analysis;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.unmask.finding.AccountKey;
import org.unmask.finding.PostView;
import org.unmask.ingest.PeerRow;
import org.unmask.model.ActionKind;
import org.unmask.model.TimePrecision;
import org.unmask.model.Untrusted;
import org.unmask.rank.RankTrace;
import org.unmask.store.database.Database;
import org.unmask.store.talk.TalkReader;
import org.unmask.store.texts.TextKin;

/**
 * The case as numbers. Accounts are 0.. by (platform, id), objects of a kind 0.. by their string, both in UTF-8 byte order; posts are
 * 0.. in an order that means nothing but never changes. All accounts of the case are numbered, acting or not.
 * Lives as long as its case is open; opening another one replaces it. Not for several threads at once.
 */
public final class AnalysisTables implements AutoCloseable {
    private final Database database;
    private final ActionReader actions;
    private final StringReader strings;
    private final PeerReader peers;
    private final OriginalsReader originals;
    private final int accounts;

    private AnalysisTables(Database database) throws IOException {
        this.database = database;
        this.actions = new ActionReader(database);
        this.strings = new StringReader(database);
        this.peers = new PeerReader(database);
        this.originals = new OriginalsReader(database);
        this.accounts = (int) database.number("SELECT count(*) FROM a_accounts");
    }

    /** Numbers everything that actions of {@code kinds} need. */
    public static AnalysisTables of(Database database, Collection<ActionKind> kinds) throws IOException {
        Numbering.number(database, kinds);
        if (kinds.contains(ActionKind.NEAR_TEXT)) {
            TextKin.number(database);
        }
        return new AnalysisTables(database);
    }

    /** How many accounts there are. */
    public int accountCount() {
        return accounts;
    }

    /** How many posts there are, each counted once however often it was read. */
    public long postCount() throws IOException {
        return database.number("SELECT count(*) FROM a_posts");
    }

    /** The platforms of the accounts, in UTF-8 order. */
    public List<String> platforms() throws IOException {
        return strings.platforms();
    }

    /** Per account the index into {@link #platforms()}. */
    public int[] platformOf() throws IOException {
        return actions.platformOf();
    }

    /** The actions of {@code kind} by posts whose time is known to the second or finer. */
    public KindColumns actions(ActionKind kind) throws IOException {
        return actions(kind, TimePrecision.S);
    }

    /** The actions of {@code kind} by posts whose time is known at least as well as {@code coarsest}. */
    public KindColumns actions(ActionKind kind, TimePrecision coarsest) throws IOException {
        return actions.read(kind, coarsest);
    }

    /**
     * Per account how often it acted on things of {@code kind} that are no objects there since they are nobody else's: for families of texts, its
     * posts of texts that are like no other; nothing for the other kinds, where such things are objects.
     */
    public int[] unshared(ActionKind kind) throws IOException {
        return kind == ActionKind.NEAR_TEXT ? actions.unshared(TimePrecision.S, accounts) : new int[accounts];
    }

    /** Posts, first and last time per account. */
    public AccountActivity activity() throws IOException {
        return actions.activity(accounts);
    }

    /** Per account whether the case knows it from sources of controls only. */
    public boolean[] controls() throws IOException {
        return actions.controls(accounts);
    }

    /** Posts that {@link #actions(ActionKind)} leaves out. */
    public Unused unused() throws IOException {
        return actions.unused();
    }

    /** Per account the first eight bytes of SHA-256 of "platform NUL id", for samples that anybody can repeat. */
    public long[] accountHashes() throws IOException {
        return strings.accountHashes(accounts);
    }

    /** The keys of the accounts {@code ids}, in that order. */
    public List<AccountKey> accounts(int[] ids) throws IOException {
        return strings.accounts(ids);
    }

    /** The numbers of the accounts {@code keys}, in that order; -1 for an account that is not in the case. */
    public int[] numbersOf(List<AccountKey> keys) throws IOException {
        return strings.numbersOf(keys);
    }

    /** What the accounts {@code ids} say about themselves, in that order. */
    public List<AccountProfile> profiles(int[] ids) throws IOException {
        return strings.profiles(ids);
    }

    /** Whether the sources tell a name or a description of any account. */
    public boolean areDescribed() throws IOException {
        return database.number(
                                "SELECT count(*) FROM (SELECT 1 FROM account_readings WHERE display_name IS NOT NULL OR bio IS NOT NULL LIMIT 1)")
                        + database.number(
                                "SELECT count(*) FROM (SELECT 1 FROM reading_words WHERE display_name IS NOT NULL LIMIT 1)")
                > 0;
    }

    /** The strings of the objects {@code ids} of {@code kind}, in that order. */
    public List<Untrusted> objects(ActionKind kind, int[] ids) throws IOException {
        return strings.objects(kind, ids);
    }

    /** At most so many distinct texts of twelve words and more, drawn by a hash of the text. */
    public List<Untrusted> texts(int most) throws IOException {
        return strings.texts(most);
    }

    /** The posts {@code ids} as exhibits show them, in that order. */
    public List<PostView> posts(int[] ids) throws IOException {
        return strings.posts(ids);
    }

    /** Who turned to whom: reposts, quotes, replies and mentions. Cost: a few passes over the posts. */
    public TalkReader talk() throws IOException {
        return new TalkReader(database, accounts);
    }

    /** Authors and times of the posts that were reposted, by the numbers of the objects of {@link ActionKind#REPOST}. */
    public RankTrace.Originals originals() throws IOException {
        return originals.read();
    }

    /** The rows of {@code kind} as CooRTweet reads them from the sources. */
    public PeerColumns peerActions(ActionKind kind) throws IOException {
        return peers.actions(kind);
    }

    /** Every row as QUT's toolkit reads it, in the order of the sources: its own files cell by cell, other formats by their posts. */
    public void peerRows(Consumer<PeerRow> sink) throws IOException {
        peers.rows(sink);
    }

    @Override
    public void close() throws IOException {
        database.execute("DROP VIEW IF EXISTS temp.a_actions");
        for (String table : List.of(
                "a_accounts",
                "a_posts",
                "a_others",
                "a_objects",
                "a_families",
                "a_pictures",
                "a_wanted",
                "a_talk",
                "a_named")) {
            database.execute("DROP TABLE IF EXISTS temp." + table);
        }
    }
}
