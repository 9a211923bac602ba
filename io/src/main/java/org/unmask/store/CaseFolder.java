package org.unmask.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unmask.finding.PostView;
import org.unmask.finding.RunSummary;
import org.unmask.finding.SourceRow;
import org.unmask.ingest.FileFacts;
import org.unmask.ingest.InputFile;
import org.unmask.model.ActionKind;
import org.unmask.store.analysis.AnalysisTables;
import org.unmask.store.check.DatabaseCheck;
import org.unmask.store.content.PostLookup;
import org.unmask.store.content.StoredContent;
import org.unmask.store.database.Budget;
import org.unmask.store.database.CaseUnavailable;
import org.unmask.store.database.CaseUnavailable.Reason;
import org.unmask.store.database.Database;
import org.unmask.store.intake.ImportSession;
import org.unmask.store.intake.Intake;
import org.unmask.store.intake.Ledger;
import org.unmask.store.intake.Readings;
import org.unmask.store.journal.Happening;
import org.unmask.store.journal.Journal;
import org.unmask.store.media.PictureLinks;
import org.unmask.store.media.PictureShelf;
import org.unmask.store.media.ShownPictures;
import org.unmask.store.run.OwnExhibits;
import org.unmask.store.run.RawRecords;
import org.unmask.store.run.RunWriter;
import org.unmask.store.run.StoredRun;
import org.unmask.trace.Trace;

/**
 * One case, open: the door to its imports, analyses, runs and checks. One process writes, or several read.
 * Not for several threads at once. Every failure is a {@link CaseUnavailable} with one sentence for a person.
 */
public final class CaseFolder implements AutoCloseable {
    private static final List<String> FOLDERS = List.of("sources", "runs", "exports");
    private static final Set<String> HALF_MADE = Set.of(
            "sources", "runs", "exports", "tmp", CaseLock.FILE, "case.duckdb", "case.duckdb.wal", "case.json.new");

    private final Path folder;
    private final CaseCard card;
    private final Database database;
    private final @Nullable CaseLock lock;
    private final byte[] secret;

    private CaseFolder(Path folder, CaseCard card, Database database, @Nullable CaseLock lock) throws IOException {
        this.folder = folder;
        this.card = card;
        this.database = database;
        this.lock = lock;
        this.secret = database.first("SELECT value FROM meta WHERE name = 'secret'", row -> row.text(1))
                .map(hex -> HexFormat.of().parseHex(hex))
                .orElseThrow(CaseFolder::unfit);
    }

    /** Makes a case in {@code folder}, which must not exist, and opens it for writing. */
    public static CaseFolder create(Path folder, CaseTitle title, Budget budget) throws IOException {
        refuseUnusableName(folder);
        refuseOccupied(folder);
        makeFirstFolders(folder);
        CaseLock lock = CaseLock.take(folder);
        try {
            Files.deleteIfExists(folder.resolve("case.duckdb"));
            Files.deleteIfExists(folder.resolve("case.duckdb.wal"));
            CaseCard card = CaseCard.of(randomHex(16), title);
            Database database = Database.open(folder, true, budget);
            fill(database, card);
            card.write(folder);
            return new CaseFolder(folder, card, database, lock);
        } catch (IOException | RuntimeException | Error failure) {
            lock.close();
            throw failure;
        }
    }

    private static String schema() throws IOException {
        return resource("schema.sql") + resource("run/schema.sql");
    }

    private static void fill(Database database, CaseCard card) throws IOException {
        String schema = schema();
        database.inTransaction(() -> {
            database.executeScript(schema);
            database.execute("INSERT INTO meta VALUES ('schema', ?)", String.valueOf(CaseCard.SCHEMA));
            database.execute("INSERT INTO meta VALUES ('case', ?)", card.id());
            database.execute("INSERT INTO meta VALUES ('secret', ?)", randomHex(32));
            new Journal(database).add(new Happening(card.createdMicros(), "create", card.id(), "{}"));
            return true;
        });
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = CaseFolder.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new AssertionError("resource absent: " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Opens the case in {@code folder}. */
    public static CaseFolder open(Path folder, Opening opening) throws IOException {
        refuseUnusableName(folder);
        CaseCard card = CaseCard.read(folder);
        if (!opening.trusted() && !card.isMadeBy(opening.installation())) {
            throw new CaseUnavailable(
                    Reason.FOREIGN,
                    "This case was made on another installation; import its portable archive, or open it with --trust "
                            + "if you know who made it.");
        }
        if (!Files.isRegularFile(folder.resolve("case.duckdb"))) {
            throw unfit();
        }
        CaseLock lock = opening.writes() ? CaseLock.take(folder) : null;
        try {
            if (opening.writes()) {
                makeFolders(folder);
                Database.sweep(folder.resolve("tmp"));
            }
            return opened(folder, card, opening, lock);
        } catch (IOException | RuntimeException | Error failure) {
            if (lock != null) {
                lock.close();
            }
            throw failure;
        }
    }

    private static CaseFolder opened(Path folder, CaseCard card, Opening opening, @Nullable CaseLock lock)
            throws IOException {
        Database database = Database.open(folder, opening.writes(), opening.budget());
        try {
            CaseFolder opened = new CaseFolder(folder, card, database, lock);
            if (!database.first("SELECT value FROM meta WHERE name = 'case'", row -> row.text(1))
                    .equals(Optional.of(card.id()))) {
                throw unfit();
            }
            return opened;
        } catch (IOException | RuntimeException | Error failure) {
            database.close();
            throw failure;
        }
    }

    private static CaseUnavailable unfit() {
        return new CaseUnavailable(
                Reason.BROKEN,
                "The database of this case is absent or belongs to another case; restore it from a copy.");
    }

    private static void refuseUnusableName(Path folder) throws CaseUnavailable {
        if (folder.toAbsolutePath().toString().indexOf(';') >= 0) {
            throw new CaseUnavailable(
                    Reason.NAME,
                    "The path of a case cannot hold a semicolon, which the database would read as settings; choose another name.");
        }
    }

    private static void refuseOccupied(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        boolean free = Files.isDirectory(folder) && !Files.exists(folder.resolve(CaseCard.FILE));
        if (free) {
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
                for (Path entry : entries) {
                    // What is left of a making that was killed may be made anew.
                    free &= HALF_MADE.contains(entry.getFileName().toString());
                }
            }
        }
        if (!free) {
            throw new CaseUnavailable(
                    Reason.EXISTS, "There is something at the place of the new case already; choose another folder.");
        }
    }

    private static void makeFirstFolders(Path folder) throws CaseUnavailable {
        try {
            makeFolders(folder);
        } catch (IOException closed) {
            throw new CaseUnavailable(
                    Reason.NAME,
                    "No case can be made at that place: it is inside a file, or may not be written; choose another folder.",
                    closed);
        }
    }

    private static void makeFolders(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (String name : FOLDERS) {
            Files.createDirectories(folder.resolve(name));
        }
        if (!Files.isDirectory(folder.resolve("tmp"))) {
            Database.makePrivateFolder(folder.resolve("tmp"));
        }
    }

    private static String randomHex(int bytes) {
        byte[] random = new byte[bytes];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    /** Where the case is. */
    public Path path() {
        return folder;
    }

    /** What {@code case.json} says. */
    public CaseCard card() {
        return card;
    }

    /** Opens the import of {@code file}, surveyed as {@code facts}; a file finished before is told by the session and needs no reading. */
    public ImportSession importing(InputFile file, FileFacts facts, List<Trace> traces, long nowMicros)
            throws IOException {
        refuseUnlessWriting();
        return new Intake(database, secret, Intake.TRANSACTION).open(file, facts, traces, nowMicros);
    }

    /** The source with these bytes, where its import was finished. */
    public Optional<SourceRow> finished(String sha256) throws IOException {
        return new Ledger(database).find(sha256).filter(Ledger.Entry::finished).map(Ledger.Entry::source);
    }

    /** Enters that the accounts of the finished source with these bytes are controls, and says so in the journal; gives the source. */
    public SourceRow markControl(String sha256, long nowMicros) throws IOException {
        refuseUnlessWriting();
        Ledger ledger = new Ledger(database);
        database.inTransaction(() -> {
            ledger.markControl(
                    ledger.find(sha256).orElseThrow(AssertionError::new).sourceId());
            new Journal(database).add(new Happening(nowMicros, "control", sha256, "{}"));
            return true;
        });
        return finished(sha256).orElseThrow(AssertionError::new);
    }

    /** The sources of the case with their books, in the order of their import. */
    public List<SourceRow> sources() throws IOException {
        return new Ledger(database).entries().stream().map(Ledger.Entry::source).toList();
    }

    /** Numbers the case for an analysis of {@code kinds}. */
    public AnalysisTables analysisTables(List<ActionKind> kinds) throws IOException {
        if (lock != null && isUnfinished()) {
            // An interrupted import has not said yet which of its readings are current.
            database.inTransaction(() -> {
                Readings.settle(database);
                return true;
            });
        }
        return AnalysisTables.of(database, kinds);
    }

    /** Begins a run; the analysis tables it speaks of are still open. */
    public RunWriter startRun() throws IOException {
        refuseUnlessWriting();
        return new RunWriter(database);
    }

    /** The finished run whose id begins so; with an empty id the newest. */
    public Optional<StoredRun> run(String runId) throws IOException {
        return StoredRun.of(database, runId);
    }

    /** Every finished run, oldest first. */
    public List<RunSummary> runs() throws IOException {
        return StoredRun.all(database);
    }

    /** The pictures of the case. */
    public PictureShelf pictures() {
        return new PictureShelf(database);
    }

    /** What the pictures of the case stand for. */
    public PictureLinks pictureLinks() {
        return new PictureLinks(database);
    }

    /** Which pictures posts show. */
    public ShownPictures shownPictures() {
        return new ShownPictures(database);
    }

    /** Posts by their ids. */
    public PostLookup postLookup() {
        return new PostLookup(database);
    }

    /** The exhibits that the analyst chose. */
    public OwnExhibits ownExhibits() {
        return new OwnExhibits(database);
    }

    /** All of {@code work} is kept, or nothing. */
    public <T> T inTransaction(Database.Work<T> work) throws IOException {
        refuseUnlessWriting();
        return database.inTransaction(work);
    }

    /** Enters in the journal what happened to the pictures or exhibits; call it inside their transaction. */
    public void journal(Happening happening) throws IOException {
        refuseUnlessWriting();
        new Journal(database).add(happening);
    }

    /** A private folder inside the case, for work that leaves nothing behind. */
    public Path workplace() {
        return folder.resolve("tmp");
    }

    /** What the case holds before any analysis. */
    public StoredContent content() {
        return new StoredContent(database);
    }

    /** Checks of the database of this case. */
    public DatabaseCheck checks() throws IOException {
        return new DatabaseCheck(database, schema());
    }

    /** Whether an import was interrupted and has not been run again, so that readings of one post may stand beside each other. */
    public boolean isUnfinished() throws IOException {
        return new Ledger(database).entries().stream().anyMatch(entry -> !entry.finished());
    }

    /** The source record of each post, read again from where it was imported; null where the file is gone or has changed. */
    public List<byte @Nullable []> rawRecords(List<PostView> posts) throws IOException {
        return RawRecords.read(database, posts);
    }

    /** The key of this case's pseudonyms: made of its secret, which never leaves it. */
    public byte[] pseudonymKey() {
        return sha256(HexFormat.of().formatHex(secret) + "\0pseudonyms");
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new AssertionError(missing);
        }
    }

    private void refuseUnlessWriting() throws CaseUnavailable {
        if (lock == null) {
            throw new CaseUnavailable(Reason.READ_ONLY, "This case is open for reading only.");
        }
    }

    /** The database of this case, for the other parts of this room. */
    Database database() {
        return database;
    }

    @Override
    public void close() throws IOException {
        try (CaseLock held = lock) {
            database.close();
        }
    }
}
