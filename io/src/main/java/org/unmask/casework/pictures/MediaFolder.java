package org.unmask.casework.pictures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.unmask.casework.Refusal;

/** A folder of media files. */
final class MediaFolder {
    private MediaFolder() {}

    /** Every file below {@code folder} by its path, hidden ones and links not. Refuses where there is none. */
    static List<Path> files(Path folder) throws IOException, Refusal {
        if (!Files.isDirectory(folder)) {
            throw refusal("E-FOLDER-MISSING", "There is no such folder: " + folder);
        }
        List<Path> files;
        try (Stream<Path> below = Files.walk(folder)) {
            files = below.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .filter(path -> !String.valueOf(path.getFileName()).startsWith("."))
                    .map(path -> path.toAbsolutePath().normalize())
                    .sorted()
                    .toList();
        }
        if (files.isEmpty()) {
            throw refusal("E-FOLDER-EMPTY", "There is no file in this folder: " + folder);
        }
        return files;
    }

    private static Refusal refusal(String code, String what) {
        return new Refusal(
                Refusal.Fault.INPUT,
                code,
                what,
                "Media files are taken from a folder and those inside it.",
                "Name the folder that holds the media files.");
    }
}
