package org.unmask.cli.say;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unmask.casework.inspect.InspectFile;
import org.unmask.escape.Joined;
import org.unmask.escape.Terminal;
import org.unmask.importers.Inspection;
import org.unmask.ingest.Recognition;
import org.unmask.ingest.table.TableImporter;
import org.unmask.ingest.table.TableProposal.ColumnView;
import org.unmask.model.Post;
import org.unmask.model.Untrusted;
import org.unmask.model.UnusableInput;

/** What was seen in a file, for people and as data. */
public final class SeenFile {
    private static final int SHOWN_VALUES = 3;
    private static final int SHOWN_POSTS = 5;

    private SeenFile() {}

    /** As data. */
    public static Map<String, Object> data(InspectFile.Seen seen) {
        Inspection found = seen.found();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("file", seen.file().toString());
        data.put("format", found.format());
        data.put("score", found.score());
        data.put("confident", found.isConfident());
        data.put("reasons", found.reasons());
        data.put("others", found.others().stream().map(SeenFile::data).toList());
        data.put("encoding", found.encoding());
        data.put("delimiter", found.delimiter());
        data.put("times", found.timeDecision());
        data.put("columns", found.columns().stream().map(SeenFile::data).toList());
        data.put("problems", seen.problems());
        data.put("posts", seen.posts().stream().map(SeenFile::data).toList());
        return data;
    }

    /** A file in a folder that is something else, as data. */
    public static Map<String, Object> data(Path file, UnusableInput reason) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("file", file.toString());
        data.put("format", null);
        data.put("problems", List.of(reason.code() + ": " + reason.sentence()));
        return data;
    }

    /** The same for people. */
    public static String line(UnusableInput reason) {
        return said(reason.sentence());
    }

    private static Map<String, Object> data(Recognition other) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("format", other.formatId());
        data.put("score", other.score());
        data.put("reasons", other.reasons());
        return data;
    }

    private static Map<String, Object> data(ColumnView column) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("column", Untrusted.of(column.column()));
        data.put("becomes", column.field());
        data.put("why", column.reason());
        data.put("samples", column.samples());
        return data;
    }

    private static Map<String, Object> data(Post post) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("platform", post.id().platform());
        data.put("post_id", post.id().nativeId());
        data.put("account_id", post.author().accountId());
        data.put("handle", post.author().handle());
        data.put("created_at", Words.time(post.moment().createdMicros()));
        data.put("created_raw", post.moment().createdRaw());
        data.put("kind", post.references().kind().word());
        data.put("text", post.content().text());
        data.put("urls", post.content().urls());
        data.put("hashtags", post.content().hashtags());
        data.put("media_ids", post.content().media());
        List<Object> objects = new ArrayList<>();
        post.objects().forEach(given -> {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("kind", given.kind().word());
            object.put("object", given.value());
            objects.add(object);
        });
        data.put("objects", objects);
        return data;
    }

    /** For people. */
    public static List<String> lines(InspectFile.Seen seen) {
        Inspection found = seen.found();
        List<String> lines = new ArrayList<>();
        String name = Terminal.of(Untrusted.of(String.valueOf(seen.file().getFileName())));
        lines.add(name + ": " + found.format() + ", score " + Words.number(found.score())
                + (found.isConfident() ? "" : ", not sure enough to import without a map"));
        found.reasons().forEach(reason -> lines.add("  because " + said(reason)));
        found.others().stream()
                .filter(other -> other.score() > 0)
                .forEach(other ->
                        lines.add("  also like " + other.formatId() + ", score " + Words.number(other.score())));
        lines.add("  encoding " + found.encoding()
                + (found.delimiter().isEmpty() ? "" : ", columns parted by " + delimiter(found.delimiter()))
                + "; times: " + said(found.timeDecision()));
        seen.problems().forEach(problem -> lines.add("  problem: " + said(problem)));
        lines.addAll(columns(found));
        lines.addAll(firstPosts(seen));
        return lines;
    }

    /** Sentences of ours may name columns, which strangers named. */
    private static String said(String sentence) {
        return Terminal.of(Untrusted.of(sentence));
    }

    private static String delimiter(String delimiter) {
        return delimiter.equals("\t") ? "tab" : delimiter;
    }

    private static List<String> columns(Inspection found) {
        boolean known = found.delimiter().isEmpty() && !found.format().equals(TableImporter.ID);
        if (known || found.columns().isEmpty()) {
            return List.of("", "its fields are told by: unmask formats " + found.format());
        }
        Table table = new Table("column", "becomes", "because", "values");
        for (ColumnView column : found.columns()) {
            List<Untrusted> few = column.samples().stream().limit(SHOWN_VALUES).toList();
            table.row(Untrusted.of(column.column()), column.field(), column.reason(), Joined.of(few, '|'));
        }
        List<String> lines = new ArrayList<>(List.of(""));
        lines.addAll(table.lines());
        return lines;
    }

    private static List<String> firstPosts(InspectFile.Seen seen) {
        if (seen.posts().isEmpty()) {
            return List.of();
        }
        Table table = new Table("platform", "post", "account", "at", "kind", "text");
        seen.posts().stream()
                .limit(SHOWN_POSTS)
                .forEach(post -> table.row(
                        post.id().platform(),
                        post.id().nativeId(),
                        post.author().accountId(),
                        Words.time(post.moment().createdMicros()),
                        post.references().kind().word(),
                        post.content().text()));
        List<String> lines = new ArrayList<>(List.of("", "the first posts as they would be kept:"));
        lines.addAll(table.lines());
        return lines;
    }
}
