package org.unmask.store.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Shuts the database off from the machine: its own file, its spill folder and the exports folder are all it may touch (SAFETY 2.5). */
final class Lockdown {
    private static final long LEAST_SPILL_MIB = 64;

    private Lockdown() {}

    static void apply(Connection connection, Path folder, Budget budget) throws SQLException, IOException {
        for (String setting : settings(folder, budget)) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(setting);
            }
        }
    }

    /** The order matters: the last two make every earlier one final. */
    private static List<String> settings(Path folder, Budget budget) throws IOException {
        return List.of(
                "SET allowed_directories = [" + Sql.text(folder.resolve("exports") + "/") + "]",
                "SET temp_directory = " + Sql.text(folder.resolve("tmp").toString()),
                "SET max_temp_directory_size = '" + spillMebibytes(folder) + "MiB'",
                "SET memory_limit = '" + budget.memorySetting() + "'",
                "SET threads = " + budget.threads(),
                "SET GLOBAL TimeZone = 'UTC'",
                "SET TimeZone = 'UTC'",
                "SET preserve_insertion_order = true",
                "SET autoinstall_known_extensions = false",
                "SET autoload_known_extensions = false",
                "SET allow_community_extensions = false",
                "SET enable_external_access = false",
                "SET lock_configuration = true");
    }

    private static long spillMebibytes(Path folder) throws IOException {
        return Math.max(LEAST_SPILL_MIB, (Files.getFileStore(folder).getUsableSpace() >> 20) * 8 / 10);
    }
}
