package org.unmask.casework.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.unmask.casework.Refusal;

/** The place of a result, looked at before the work: so that nobody waits for a report that has no place to stand. */
public final class OutPlace {
    private OutPlace() {}

    /** Refuses where {@code file} cannot become a file: a folder stands there, or its folder cannot be made or written. */
    public static void ofFile(Path file) throws Refusal {
        if (Files.isDirectory(file)) {
            throw refusal("That place is a folder: " + file, "One file is to be written there.");
        }
        writable(parentOf(file));
    }

    /** Refuses where {@code folder} cannot become a folder of ours: a file stands there, or it cannot be made or written. */
    public static void ofFolder(Path folder) throws Refusal {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw refusal("That place is a file: " + folder, "A folder of tables is to be written there.");
        }
        writable(folder);
    }

    private static Path parentOf(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }

    private static void writable(Path folder) throws Refusal {
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(Files.createTempFile(folder, ".unmask", ".part"));
        } catch (IOException closed) {
            throw refusal(
                    "Nothing can be written into this folder: " + folder, "It cannot be made, or not be written.");
        }
    }

    private static Refusal refusal(String what, String why) {
        return new Refusal(
                Refusal.Fault.REQUEST, "E-OUT-PLACE", what, why, "Name another place, or change its permissions.");
    }
}
