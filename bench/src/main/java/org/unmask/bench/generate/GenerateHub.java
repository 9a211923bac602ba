package org.unmask.bench.generate;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.unmask.model.UnusableParameter;

/**
 * Writes the flood that a quadratic join dies of: one object shared once by each of many accounts, evenly within some seconds:
 * {@code FILE.csv [ACCOUNTS] [SECONDS]}, a million within an hour by default.
 */
public final class GenerateHub {
    private static final int MILLION = 1_000_000;
    private static final int HOUR = 3600;
    private static final int MOST = 3;

    private GenerateHub() {}

    public static void main(String[] args) throws IOException {
        if (args.length < 1 || args.length > MOST) {
            throw new UnusableParameter("arguments", args.length + " words", "FILE [ACCOUNTS] [SECONDS]");
        }
        int accounts = args.length > 1 ? Integer.parseInt(args[1]) : MILLION;
        int seconds = args.length > 2 ? Integer.parseInt(args[2]) : HOUR;
        try (Writer out = Files.newBufferedWriter(Path.of(args[0]), StandardCharsets.UTF_8)) {
            out.write("object_id,account_id,content_id,timestamp_share\n");
            for (int i = 0; i < accounts; i++) {
                long at = CsvFile.START + (long) i * seconds / accounts;
                out.write("hub,account" + i + ",post" + i + "," + at + "\n");
            }
        }
    }
}
