package org.unmask.store.database;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Lets the driver unpack its native library into a private folder instead of the shared temporary folder (SAFETY T31).
 * A killed process leaves its copy behind; the next writer sweeps it.
 */
final class NativeLibrary {
    private static final String PREFIX = "native-";

    private NativeLibrary() {}

    /** Runs {@code opening} while the driver would unpack into a private folder below {@code temporary}. */
    static synchronized <T> T unpackedPrivately(Path temporary, Opening<T> opening) throws IOException {
        String before = System.getProperty("java.io.tmpdir");
        System.setProperty("java.io.tmpdir", privateFolder(temporary).toString());
        try {
            return opening.open();
        } finally {
            System.setProperty("java.io.tmpdir", before);
        }
    }

    interface Opening<T> {
        T open() throws IOException;
    }

    private static Path privateFolder(Path temporary) throws IOException {
        Path folder = temporary.resolve(PREFIX + ProcessHandle.current().pid());
        if (Files.isDirectory(folder)) {
            return folder;
        }
        // A case on a read-only medium cannot hold it; the system's own private folder can.
        Path made = Files.isWritable(temporary)
                ? Files.createDirectory(folder, ownerOnly())
                : Files.createTempDirectory("unmask", ownerOnly());
        made.toFile().deleteOnExit();
        return made;
    }

    static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }

    /** Removes copies of processes that no longer live. */
    static void sweep(Path temporary) throws IOException {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(temporary, PREFIX + "*")) {
            for (Path folder : folders) {
                if (isLeftBehind(folder.getFileName().toString())) {
                    remove(folder);
                }
            }
        }
    }

    private static boolean isLeftBehind(String name) {
        String pid = name.substring(PREFIX.length());
        return pid.matches("\\d{1,18}") && ProcessHandle.of(Long.parseLong(pid)).isEmpty();
    }

    private static void remove(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }
}
