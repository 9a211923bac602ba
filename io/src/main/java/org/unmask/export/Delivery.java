package org.unmask.export;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Files that appear whole or not at all: each is written beside its place and moved there by {@link #commit};
 * without a commit {@link #close} takes away what was begun.
 */
public final class Delivery implements Closeable {
    private final Path folder;
    private final Map<Path, Path> begun = new LinkedHashMap<>();

    private Delivery(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** A delivery of several files into {@code folder}, which is made where it is missing. */
    public static Delivery into(Path folder) throws IOException {
        return new Delivery(folder);
    }

    /** A delivery into the folder in which {@code file} shall stand. */
    public static Delivery beside(Path file) throws IOException {
        Path parent = file.toAbsolutePath().getParent();
        return new Delivery(parent == null ? file.toAbsolutePath() : parent);
    }

    /** Where to write the file that shall be {@code name}. */
    public Path place(String name) {
        Path part = folder.resolve("." + name + ".part");
        begun.put(folder.resolve(name), part);
        return part;
    }

    /** Moves every file to its place, in the order in which they were begun. */
    public void commit() throws IOException {
        for (Map.Entry<Path, Path> file : begun.entrySet()) {
            moved(file.getValue(), file.getKey());
        }
        begun.clear();
    }

    private static void moved(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException elsewhere) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        for (Path part : begun.values()) {
            Files.deleteIfExists(part);
        }
        begun.clear();
    }
}
