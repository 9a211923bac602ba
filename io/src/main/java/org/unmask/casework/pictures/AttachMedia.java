package org.unmask.casework.pictures;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
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
        List<Path> files = MediaFolder.files(folder);
        AttachMedia work = new AttachMedia(into, progress);
        try (PictureReader reader = new PictureReader(into.workplace(), threads)) {
            work.examine(files, reader, threads);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped before all pictures were read", stopped);
        }
        return work.sort(files.size(), nowMicros);
    }

    private void examine(List<Path> files, PictureReader reader, int threads) throws IOException, InterruptedException {
        progress.begin("media", "files", files.size());
        try (InOrder hands = new InOrder(threads)) {
            Set<String> shelved = Set.copyOf(held);
            List<Callable<ExaminedFile>> work = new ArrayList<>();
            files.forEach(path -> work.add(() -> ExaminedFile.of(path, before, shelved::contains, reader)));
            List<ExaminedFile> done = new ArrayList<>();
            hands.run(work, (place, one) -> {
                done.add(one);
                if (done.size() == TRANSACTION || place == files.size() - 1) {
                    keep(done);
                    done.clear();
                }
                progress.at(place + 1L);
            });
        } finally {
            progress.end();
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
        PictureFamilies families = new PictureFamilies(Heap.of(shelf));
        families.find();
        PictureLinks links = into.pictureLinks();
        return shelf.inTransaction(() -> {
            String before = links.seal();
            shelf.sort(families.fresh(), families.names());
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
