package org.unmask.casework.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.unmask.bytes.DiskFile;
import org.unmask.casework.CaseDesk;
import org.unmask.casework.OpenRun;
import org.unmask.casework.Progress;
import org.unmask.casework.Refusal;
import org.unmask.store.CaseFolder;
import org.unmask.store.check.DatabaseCheck;
import org.unmask.store.database.CaseUnavailable;
import org.unmask.store.intake.Ledger;
import org.unmask.store.journal.JournalEntry;

/**
 * Whether a case is whole: the database and its books, the chain of the journal, the files it was made from, the pictures it was given, every run against its seal,
 * every report against its hash. Nothing is changed. Cost: one reading of the database, of the sources, of the pictures and of the exports.
 */
public final class VerifyCase {
    private final Path folder;
    private final Progress progress;
    private final List<Finding> findings = new ArrayList<>();

    private VerifyCase(Path folder, Progress progress) {
        this.folder = folder;
        this.progress = progress;
    }

    /** Checks the case in {@code folder}. A case that is held, newer or foreign is refused as by every other verb. */
    public static List<Finding> run(CaseDesk desk, Path folder, Progress progress) throws IOException, Refusal {
        VerifyCase work = new VerifyCase(folder, progress);
        try (CaseFolder open = desk.read(folder)) {
            work.check(open);
        } catch (CaseUnavailable unavailable) {
            if (!isDamage(unavailable)) {
                throw unavailable;
            }
            work.findings.add(Finding.damaged("database", String.valueOf(unavailable.getMessage())));
        }
        work.exports();
        return List.copyOf(work.findings);
    }

    private static boolean isDamage(CaseUnavailable unavailable) {
        return unavailable.reason() == CaseUnavailable.Reason.BROKEN
                || unavailable.reason() == CaseUnavailable.Reason.FAILED;
    }

    private void check(CaseFolder open) throws IOException, Refusal {
        DatabaseCheck checks = open.checks();
        progress.say("Reading the whole database.");
        List<String> schema = checks.schema();
        judge("schema", schema, "Tables and columns are those of this version.");
        if (!schema.isEmpty()) {
            return;
        }
        findings.add(Finding.whole("database", "Every one of " + checks.rows() + " rows can be read."));
        judge("books", checks.books(), "The rows of every source add up to its books.");
        List<JournalEntry> journal = checks.entries();
        judge(
                "journal",
                checks.journal(),
                "The chain of " + journal.size() + " entries is whole; it ends with "
                        + (journal.isEmpty()
                                ? "nothing"
                                : journal.get(journal.size() - 1).hash()) + ".");
        sources(checks.sources());
        VerifyPictures.check(open.pictures().offered(), findings::add, progress);
        judge("exhibits", checks.runs(), "Every row of a run belongs to it, and raw records have their hashes.");
        runs(open, journal);
    }

    private void judge(String what, List<String> faults, String whole) {
        if (faults.isEmpty()) {
            findings.add(Finding.whole(what, whole));
        }
        faults.forEach(fault -> findings.add(Finding.damaged(what, fault)));
    }

    private void sources(List<Ledger.Entry> sources) throws IOException {
        for (Ledger.Entry entry : sources) {
            String what = "source " + entry.source().sha256().substring(0, 12);
            Path file = Path.of(entry.path());
            if (!entry.finished()) {
                findings.add(Finding.noted(what, "Its import was interrupted; run the same import again."));
            } else if (!Files.isReadable(file)) {
                findings.add(Finding.noted(
                        what, "The file is not where it was imported from, so that it cannot be read again."));
            } else {
                progress.say("Reading a source again.");
                boolean same = Files.size(file) == entry.source().size()
                        && new DiskFile(file, 0).sha256().equals(entry.source().sha256());
                findings.add(
                        same
                                ? Finding.whole(what, "The file has the bytes that were imported.")
                                : Finding.damaged(what, "The file no longer has the bytes that were imported."));
            }
        }
    }

    private void runs(CaseFolder open, List<JournalEntry> journal) throws IOException, Refusal {
        Map<String, String> seals = new TreeMap<>();
        for (JournalEntry entry : journal) {
            if (entry.action().equals("analyze")) {
                seals.put(entry.object(), entry.detail());
            }
        }
        // A run that was made anew with --force stands there twice under one name; the newest is the one that is read.
        TreeSet<String> runs = new TreeSet<>();
        open.runs().forEach(run -> runs.add(run.runId()));
        for (String run : runs) {
            String what = "run " + run.substring(0, 12);
            String seal = seals.remove(run);
            if (seal == null || !RunSeal.isOfThisForm(seal)) {
                findings.add(
                        Finding.noted(
                                what,
                                "It was sealed by another version in another form, or not at all; its tables were not compared."));
            } else if (RunSeal.of(OpenRun.of(open, run)).equals(seal)) {
                findings.add(Finding.whole(what, "Its tables have the hashes that the journal holds."));
            } else {
                findings.add(Finding.damaged(what, "Its tables are not those that the journal sealed."));
            }
        }
        seals.keySet()
                .forEach(gone -> findings.add(
                        Finding.damaged("run " + gone.substring(0, 12), "The journal tells of it, but it is gone.")));
    }

    private void exports() throws IOException {
        Path exports = folder.resolve("exports");
        if (!Files.isDirectory(exports)) {
            return;
        }
        try (Stream<Path> inside = Files.list(exports)) {
            for (Path hash : inside.filter(path -> path.toString().endsWith(VerifyFile.ENDING))
                    .sorted()
                    .toList()) {
                String name = String.valueOf(hash.getFileName());
                Path file = hash.resolveSibling(name.substring(0, name.length() - VerifyFile.ENDING.length()));
                findings.add(VerifyFile.compared(file, hash));
            }
        }
    }
}
