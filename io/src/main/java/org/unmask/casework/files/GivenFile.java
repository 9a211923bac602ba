package org.unmask.casework.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.unmask.casework.Refusal;
import org.unmask.model.UnusableInput;

/** A file to read; {@code fromFolder} = it was not named itself but stands in a folder that was. */
public record GivenFile(Path path, boolean fromFolder) {
    /** Reasons for which a file in a folder is passed over: it is something else, and no answer of the user would make it posts. */
    private static final Set<String> SOMETHING_ELSE =
            Set.of("NOT_RECOGNISED", "EMPTY", "BINARY", "NOT_OF_FORMAT", "NO_POSTS");

    /** The files that are meant: a folder gives those inside it, in the order of their names, hidden ones not. */
    public static List<GivenFile> all(List<Path> given) throws IOException, Refusal {
        List<GivenFile> files = new ArrayList<>();
        for (Path path : given) {
            if (Files.isDirectory(path)) {
                files.addAll(inside(path));
            } else if (Files.exists(path)) {
                files.add(new GivenFile(path, false));
            } else {
                throw refusal(
                        "E-FILE-MISSING",
                        "There is no such file: " + path,
                        "The name leads to nothing.",
                        "Check the name; a name with blanks needs quotes.");
            }
        }
        return files;
    }

    private static List<GivenFile> inside(Path folder) throws IOException, Refusal {
        List<GivenFile> files;
        try (Stream<Path> inside = Files.list(folder)) {
            files = inside.filter(f -> Files.isRegularFile(f) && !isHidden(f))
                    .sorted()
                    .map(file -> new GivenFile(file, true))
                    .toList();
        }
        if (files.isEmpty()) {
            throw refusal(
                    "E-FOLDER-EMPTY",
                    "There is no file in this folder: " + folder,
                    "A folder stands for the files in it, and folders inside it are not entered.",
                    "Name the files, or the folder that holds them.");
        }
        return files;
    }

    private static Refusal refusal(String code, String what, String why, String remedy) {
        return new Refusal(Refusal.Fault.INPUT, code, what, why, remedy);
    }

    private static boolean isHidden(Path file) {
        return String.valueOf(file.getFileName()).startsWith(".");
    }

    /** Whether the file may be passed over for that reason: a licence or a picture beside the posts stops nobody. */
    public boolean mayBePassedOver(UnusableInput reason) {
        return fromFolder && SOMETHING_ELSE.contains(reason.code());
    }
}
