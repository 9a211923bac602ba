package org.unmask.casework.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.unmask.bytes.DiskFile;
import org.unmask.casework.Progress;
import org.unmask.store.media.OfferedFile;

/** Whether the picture files that were taken in, as far as they still lie where they lay, have the bytes that they had. */
final class VerifyPictures {
    private VerifyPictures() {}

    /** Says how many are whole and how many are gone, and names by its hash each that was changed; says nothing where none was taken in. */
    static void check(Map<String, OfferedFile> offered, Consumer<Finding> findings, Progress progress)
            throws IOException {
        long whole = 0;
        long gone = 0;
        progress.begin("pictures", "files", offered.size());
        long done = 0;
        for (Map.Entry<String, OfferedFile> one : offered.entrySet()) {
            String sha256 = one.getValue().sha256();
            Path path = Path.of(one.getKey());
            progress.at(++done);
            if (sha256 == null) {
                continue;
            }
            if (!Files.isReadable(path)) {
                gone++;
            } else if (Files.size(path) == one.getValue().size()
                    && new DiskFile(path, 0).sha256().equals(sha256)) {
                whole++;
            } else {
                findings.accept(Finding.damaged(
                        "picture " + sha256.substring(0, 12), "The file no longer has the bytes that were taken in."));
            }
        }
        progress.end();
        if (whole > 0) {
            findings.accept(Finding.whole("pictures", "Files that have the bytes that were taken in: " + whole + "."));
        }
        if (gone > 0) {
            findings.accept(Finding.noted(
                    "pictures",
                    "Files that are not where they were, so that they cannot be read again: " + gone + "."));
        }
    }
}
