package org.unmask.demo;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the invented posts the way monitoring tools hand them out: JSON lines for X, CSV with plain column names for the others. */
final class DemoTable {
    private static final List<String> COLUMNS = List.of(
            "post_id",
            "account_id",
            "handle",
            "display_name",
            "text",
            "created_at",
            "urls",
            "hashtags",
            "repost_of_id",
            "reply_to_id",
            "media",
            "likes",
            "reposts",
            "platform");

    private DemoTable() {}

    /** The posts of one platform, in the given order. */
    static Path write(Path folder, Venue venue, List<Timeline.Entry> posts) throws IOException {
        boolean lines = venue == Venue.X;
        Path file = folder.resolve(venue.platform() + (lines ? ".ndjson" : ".csv"));
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            if (!lines) {
                out.write(String.join(",", COLUMNS) + "\n");
            }
            for (Timeline.Entry post : posts) {
                out.write(lines ? json(post) : csv(post));
                out.write('\n');
            }
        }
        return file;
    }

    /** Who was planted, in the given order. */
    static Path truth(Path folder, Map<Cast.Person, String> roles) throws IOException {
        Path file = folder.resolve("truth.csv");
        StringBuilder text = new StringBuilder("platform,account_id,handle,role\n");
        roles.forEach((person, role) -> text.append(
                        String.join(",", person.venue().platform(), person.id(), person.handle(), role))
                .append('\n'));
        Files.writeString(file, text, StandardCharsets.UTF_8);
        return file;
    }

    private static List<@Nullable String> cells(Timeline.Entry post) {
        Cast.Person author = post.author();
        Draft says = post.says();
        return Arrays.asList(
                post.id(),
                author.id(),
                author.handle(),
                author.displayName(),
                says.text(),
                Instant.ofEpochSecond(post.at()).toString(),
                String.join("|", says.urls()),
                String.join("|", says.hashtags()),
                says.repostOf(),
                says.replyTo(),
                says.media(),
                says.repostOf() == null ? Long.toString(post.likes()) : null,
                says.repostOf() == null ? Long.toString(post.reposts()) : null,
                author.venue().platform());
    }

    private static String csv(Timeline.Entry post) {
        StringBuilder line = new StringBuilder();
        for (String cell : cells(post)) {
            String text = cell == null ? "" : cell;
            boolean quoted = text.indexOf(',') >= 0 || text.indexOf('"') >= 0;
            line.append(line.length() == 0 ? "" : ",").append(quoted ? '"' + text.replace("\"", "\"\"") + '"' : text);
        }
        return line.toString();
    }

    private static String json(Timeline.Entry post) {
        StringBuilder line = new StringBuilder("{");
        List<@Nullable String> cells = cells(post);
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (cell != null && !cell.isEmpty()) {
                line.append(line.length() == 1 ? "" : ",")
                        .append('"')
                        .append(COLUMNS.get(i))
                        .append("\":");
                line.append(isList(i) ? '[' + quoted(cell).replace("|", "\",\"") + ']' : quoted(cell));
            }
        }
        return line.append('}').toString();
    }

    private static boolean isList(int column) {
        return COLUMNS.get(column).equals("urls") || COLUMNS.get(column).equals("hashtags");
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
