package org.unmask.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;

/** The id of this installation: a secret in the user's configuration folder by which a case knows its maker. */
final class Installation {
    private static final String FILE = "installation";

    private Installation() {}

    /** The id, made when it is first needed. Where nothing can be written the id is empty: such cases know no maker. */
    static String id(Surroundings around) {
        Path folder = folder(around);
        try {
            Path file = folder.resolve(FILE);
            if (!Files.exists(file)) {
                make(file);
            }
            return Files.readString(file).strip();
        } catch (IOException unwritable) {
            return "";
        }
    }

    private static void make(Path file) throws IOException {
        byte[] random = new byte[16];
        new SecureRandom().nextBytes(random);
        Files.createDirectories(file.getParent());
        try {
            Files.writeString(file, HexFormat.of().formatHex(random) + "\n", StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException madeMeanwhile) {
            Files.readString(file);
        }
    }

    /** Where configuration stands: {@code UNMASK_HOME}, else the system's usual folder. */
    static Path folder(Surroundings around) {
        String home = around.variable("UNMASK_HOME");
        if (!home.isEmpty()) {
            return Path.of(home);
        }
        boolean windows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        String configuration = around.variable(windows ? "APPDATA" : "XDG_CONFIG_HOME");
        Path base = configuration.isEmpty()
                ? Path.of(System.getProperty("user.home", ".")).resolve(".config")
                : Path.of(configuration);
        return base.resolve("unmask");
    }
}
