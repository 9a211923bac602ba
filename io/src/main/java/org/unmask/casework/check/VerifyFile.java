package org.unmask.casework.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.unmask.bytes.DiskFile;
import org.unmask.casework.Refusal;

/** Whether a file has the SHA-256 that was written beside it, as {@code sha256sum} writes it. */
public final class VerifyFile {
    static final String ENDING = ".sha256";

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final int LONGEST = 1 << 12;

    private VerifyFile() {}

    /** Checks the file. Refuses where there is no hash beside it. */
    public static Finding run(Path file) throws IOException, Refusal {
        Path beside = besideOf(file);
        if (!Files.isRegularFile(file)) {
            throw new Refusal(
                    Refusal.Fault.INPUT,
                    "E-FILE-MISSING",
                    "There is no such file: " + file,
                    "The name leads to nothing, or to no file.",
                    "Check the name.");
        }
        if (!Files.isRegularFile(beside)) {
            throw new Refusal(
                    Refusal.Fault.INPUT,
                    "E-HASH-MISSING",
                    "There is no hash to compare with: " + beside,
                    "A report is checked against the file ending in .sha256 that was written with it.",
                    "Put that file beside it, or check a case: unmask verify --case DIR");
        }
        return compared(file, beside);
    }

    private static Path besideOf(Path file) {
        return file.resolveSibling(file.getFileName() + ENDING);
    }

    static Finding compared(Path file, Path beside) throws IOException {
        String what = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file)) {
            return Finding.noted(what, "The file is gone; only its hash is left.");
        }
        String told = Files.size(beside) > LONGEST
                ? ""
                : Files.readString(beside, StandardCharsets.ISO_8859_1).strip();
        String hash = told.length() < 64 ? "" : told.substring(0, 64);
        if (!HASH.matcher(hash).matches()) {
            return Finding.damaged(what, "The file with its hash holds no hash.");
        }
        return new DiskFile(file, 0).sha256().equals(hash)
                ? Finding.whole(what, "It has the SHA-256 that was written with it.")
                : Finding.damaged(
                        what, "It does not have the SHA-256 that was written with it: one of the two was changed.");
    }
}
