package org.unmask.casework.pictures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.unmask.casework.Progress;
import org.unmask.casework.Refusal;
import org.unmask.media.PictureReader;
import org.unmask.store.CaseFolder;
import org.unmask.store.journal.Happening;
import org.unmask.store.media.OfferedFile;
import org.unmask.store.media.PictureLinks;
import org.unmask.store.media.PictureShelf;

/**
 * Takes the pictures of a folder into a case: reads, decodes in children, links to posts, sorts into families. Committed some hundred at a
 * time, so that after a kill the same command goes on where it stopped; the same folder again changes nothing.
 */
public final class AttachMedia {
    private static final int TRANSACTION = 200;

    private final CaseFolder into;
    private final PictureShelf shelf;
    private final Progress progress;
    private final Map<String, OfferedFile> before;
    private final Set<String> held = new HashSet<>();
    private final List<OfferedFile> unusable = new ArrayList<>();
    private long known;
    private long added;

    private AttachMedia(CaseFolder into, Progress progress) throws IOException {
        this.into = into;
        this.shelf = into.pictures();
        this.progress = progress;
        this.before = shelf.offered();
        before.values().stream()
                .filter(file -> file.fault() == null && file.sha256() != null)
                .forEach(file -> held.add(file.sha256()));
    }

    /** Takes in every file below {@code folder}, hidden ones and links not. Refuses where there is none. */
    public static MediaOutcome run(CaseFolder into, Path folder, int threads, Progress progress, long nowMicros)
            throws IOException, Refusal {
        List<Path> files = filesBelow(folder);
        AttachMedia work = new AttachMedia(into, progress);
        try (PictureReader reader = new PictureReader(into.workplace(), threads)) {
            work.examine(files, reader, threads);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped before all pictures were read", stopped);
        }
        return work.sort(files.size(), nowMicros);
    }

    private static List<Path> filesBelow(Path folder) throws IOException, Refusal {
        if (!Files.isDirectory(folder)) {
            throw refusal(
                    "E-FOLDER-MISSING",
                    "There is no such folder: " + folder,
                    "Name the folder that holds the media files.");
        }
        List<Path> files;
        try (Stream<Path> below = Files.walk(folder)) {
            files = below.filter(path -> Files.isRegularFile(path, java.nio.file.LinkOption.NOFOLLOW_LINKS))
                    .filter(path -> !String.valueOf(path.getFileName()).startsWith("."))
                    .map(path -> path.toAbsolutePath().normalize())
                    .sorted()
                    .toList();
        }
        if (files.isEmpty()) {
            throw refusal(
                    "E-FOLDER-EMPTY",
                    "There is no file in this folder: " + folder,
                    "Name the folder that holds the media files.");
        }
        return files;
    }

    private static Refusal refusal(String code, String what, String remedy) {
        return new Refusal(
                Refusal.Fault.INPUT, code, what, "Media files are taken from a folder and those inside it.", remedy);
    }

    private void examine(List<Path> files, PictureReader reader, int threads) throws IOException, InterruptedException {
        progress.begin("media", "files", files.size());
        ExecutorService hands = Executors.newFixedThreadPool(threads);
        try {
            Set<String> shelved = Set.copyOf(held);
            Deque<Future<ExaminedFile>> coming = new ArrayDeque<>();
            List<ExaminedFile> done = new ArrayList<>();
            int next = 0;
            for (int i = 0; i < files.size(); i++) {
                while (next < files.size() && coming.size() < 2 * threads) {
                    Path path = files.get(next++);
                    coming.add(hands.submit(() -> ExaminedFile.of(path, before, shelved::contains, reader)));
                }
                done.add(given(coming.remove()));
                if (done.size() == TRANSACTION || i == files.size() - 1) {
                    keep(done);
                    done.clear();
                }
                progress.at(i + 1L);
            }
        } finally {
            hands.shutdownNow();
            progress.end();
        }
    }

    private static ExaminedFile given(Future<ExaminedFile> coming) throws IOException, InterruptedException {
        try {
            return coming.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof IOException broken) {
                throw broken;
            }
            throw new AssertionError("a file could not be examined", failed);
        }
    }

    /** What is new is kept in one transaction. */
    private void keep(List<ExaminedFile> examined) throws IOException {
        shelf.inTransaction(() -> {
            for (ExaminedFile one : examined) {
                if (one.file().fault() != null) {
                    unusable.add(one.file());
                }
                if (one.known()) {
                    known++;
                    continue;
                }
                added++;
                shelf.enter(one.file());
                if (one.picture() != null && held.add(one.picture().picture().sha256())) {
                    shelf.add(one.picture());
                }
            }
            return true;
        });
    }

    private MediaOutcome sort(int files, long nowMicros) throws IOException {
        progress.say("Linking pictures to posts and looking for families.");
        PictureFamilies families = new PictureFamilies(shelf);
        families.find();
        PictureLinks links = into.pictureLinks();
        return shelf.inTransaction(() -> {
            String before = links.seal();
            families.keep();
            PictureLinks.Attached attached = links.link();
            String now = links.seal();
            if (added > 0 || !now.equals(before)) {
                into.journal(new Happening(
                        nowMicros,
                        "media",
                        now,
                        "{\"files\":" + files + ",\"new\":" + added + ",\"unusable\":" + unusable.size() + "}"));
            }
            return new MediaOutcome(files, known, unusable, attached, families.counts());
        });
    }
}
