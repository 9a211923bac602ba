package org.unmask.casework;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.unmask.store.CaseFolder;
import org.unmask.store.CaseTitle;
import org.unmask.store.Opening;
import org.unmask.store.database.Budget;

/**
 * Where cases are opened from: what the database may use, the id of this installation, whether cases of others are trusted, and the time
 * in microseconds.
 */
public record CaseDesk(Budget budget, String installation, boolean trusting, long nowMicros) {
    /** Opens a case for writing. */
    public CaseFolder write(Path folder) throws IOException {
        return CaseFolder.open(folder, with(Opening.toWrite(budget, installation)));
    }

    /** Opens a case for reading. */
    public CaseFolder read(Path folder) throws IOException {
        return CaseFolder.open(folder, with(Opening.toRead(budget, installation)));
    }

    /** Opens a case for writing; makes it where there is none. */
    public CaseFolder writeOrCreate(Path folder) throws IOException {
        return exists(folder) ? write(folder) : create(folder, titleOf(folder), "amber", ZoneOffset.UTC);
    }

    /** Makes a case. */
    public CaseFolder create(Path folder, String title, String marking, ZoneId zone) throws IOException {
        return CaseFolder.create(folder, new CaseTitle(title, marking, zone, installation, nowMicros), budget);
    }

    /** Whether there is a case in that folder. */
    public static boolean exists(Path folder) {
        return Files.isRegularFile(folder.resolve("case.json"));
    }

    /** The title of a case that nobody named: its folder's name without the ending. */
    public static String titleOf(Path folder) {
        String name = String.valueOf(folder.getFileName());
        return name.endsWith(".unmask") ? name.substring(0, name.length() - ".unmask".length()) : name;
    }

    private Opening with(Opening opening) {
        return trusting ? opening.trusting() : opening;
    }
}
