package org.unmask;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The real public data that stand beside the project, never in it (property {@code unmask.data}).
 * The one named exemption from "a skipped test fails the build": where the folder is absent its tests skip, and their number is printed.
 */
public final class RealData {
    private RealData() {}

    /** The file or folder of that name below the data folder; skips the calling test with a clear message where it is absent. */
    public static Path at(String name) {
        Path path = Path.of(System.getProperty("unmask.data", "../../shared/data"))
                .resolve(name)
                .normalize();
        assumeTrue(
                Files.exists(path), () -> "real test data absent, test skipped: " + name + " (set -Dunmask.data=DIR)");
        return path;
    }
}
