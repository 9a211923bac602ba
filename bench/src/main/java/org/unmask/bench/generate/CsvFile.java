package org.unmask.bench.generate;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes made-up actions as the four columns that the product imports, and the planted groups as two. */
final class CsvFile {
    /** 2024-01-01T00:00:00Z in epoch seconds. */
    static final long START = 1_704_067_200L;

    private CsvFile() {}

    static void writeActions(MadeUpActions actions, Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("object_id,account_id,content_id,timestamp_share\n");
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < actions.size(); i++) {
                line.setLength(0);
                line.append("object").append(actions.object(i)).append(',');
                line.append("account").append(actions.account(i)).append(',');
                line.append("post").append(i).append(',');
                line.append(START + actions.second(i)).append('\n');
                out.append(line);
            }
        }
    }

    static void writeTruth(MadeUpActions actions, Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("group,account_id\n");
            for (int group = 0; group < actions.recipe().planted(); group++) {
                for (int member = 0; member < Recipe.MEMBERS; member++) {
                    out.write(group + ",account" + actions.memberOf(group, member) + "\n");
                }
            }
        }
    }
}
