package org.unmask.ingest.twarccsv;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.unmask.bytes.csv.CsvTable;
import org.unmask.ingest.Cells;
import org.unmask.ingest.CsvReading;
import org.unmask.ingest.FileFacts;
import org.unmask.ingest.FormatCard;
import org.unmask.ingest.ImportSettings;
import org.unmask.ingest.Importer;
import org.unmask.ingest.InputFile;
import org.unmask.ingest.Recognition;
import org.unmask.model.UnusableInput;
import org.unmask.time.TimeReader;
import org.unmask.time.TimeSettings;

/** Reads what twarc's CSV plugin writes: posts, and by name accounts, lists, counts and deletions, which hold no posts. */
public final class TwarcCsvImporter implements Importer {
    static final String ID = "x-twarc-csv";
    private static final int VERSION = 1;

    @Override
    public FormatCard card() {
        return new FormatCard(
                ID,
                VERSION,
                "X API v2 as a table (twarc-csv)",
                "header with id, author_id, created_at, text, referenced_tweets.retweeted.id; accounts, lists, counts and deletions by their own",
                "created_at in the value, UTC, to the second; else the time in the post's id",
                List.of(
                        "post_id <- id",
                        "account_id <- author_id",
                        "handle, display_name <- author.username, author.name",
                        "text <- text (line breaks stand as \\n)",
                        "created_at <- created_at",
                        "repost_of <- referenced_tweets.retweeted.id, retweeted_user_id",
                        "reply_to <- referenced_tweets.replied_to.id, in_reply_to_user_id",
                        "quote_of <- referenced_tweets.quoted.id, quoted_user_id",
                        "conversation_id <- conversation_id",
                        "urls, hashtags, mentions <- entities.urls, entities.hashtags, entities.mentions (handles)",
                        "media <- attachments.media[].url, else attachments.media_keys",
                        "metrics <- public_metrics.*; of a repost none",
                        "accounts <- author.*",
                        "collected_at <- __twarc.retrieved_at"),
                List.of(
                        "By default the plugin puts the original's text, links and counts into a repost's row: the counts go to the original alone, as a post seen by reference.",
                        "A line break and the two characters \\n that somebody typed cannot be told apart.",
                        "Texts and lists may be quoted once more as JSON, or lists written in Python's way: all are read; lists of objects in Python's way are not.",
                        "Columns may be left out: without referenced_tweets.retweeted.id it is read as any table, by a map."),
                "the plugin's own code (version 0.7.2) run on the test data of its authors, compared post by post with the same posts as JSON; the fixture is made by hand");
    }

    @Override
    public Recognition recognise(InputFile file) throws IOException {
        if (file.sample().isBinary()) {
            return new Recognition(ID, 0, List.of("it is no text"));
        }
        CsvTable table = file.table();
        TwarcKind kind = TwarcKind.of(table);
        if (kind == null) {
            return new Recognition(ID, 0, List.of("no columns of twarc-csv such as referenced_tweets.retweeted.id"));
        }
        double keys = share(table, kind.keyColumn());
        double times = timeShare(table, kind.timeColumn());
        double score = table.rows().isEmpty() ? 1 : table.steadiness() * Math.min(keys, times);
        return new Recognition(
                ID,
                score,
                List.of(
                        "the header has " + String.join(", ", kind.columns()),
                        String.format(
                                Locale.ROOT,
                                "of %d sampled records %.1f %% have the header's number of fields, %.1f %% a %s, %.1f %% a time",
                                table.rows().size(),
                                100 * table.steadiness(),
                                100 * keys,
                                kind.keyColumn(),
                                100 * times)));
    }

    private static double share(CsvTable table, String column) {
        List<String> values = table.values(table.column(column));
        long present = values.stream()
                .filter(value -> Cells.id(TwarcCells.bare(value)) != null)
                .count();
        return values.isEmpty() ? 1 : (double) present / values.size();
    }

    private static double timeShare(CsvTable table, String column) throws IOException {
        List<String> values = table.values(table.column(column)).stream()
                .map(TwarcCells::bare)
                .toList();
        TimeReader reader = reader(Long.MAX_VALUE);
        long read =
                values.stream().filter(value -> reader.read(value).isKnown()).count();
        return values.isEmpty() ? 1 : (double) read / values.size();
    }

    private static TimeReader reader(long nowMicros) {
        try {
            return TimeReader.of(
                    List.of(),
                    TimeSettings.of("x", nowMicros)
                            .fixedByFormat(ZoneOffset.UTC)
                            .written("iso"));
        } catch (UnusableInput impossible) {
            throw new AssertionError("a named form asks nothing", impossible);
        }
    }

    @Override
    public Reading survey(InputFile file, ImportSettings settings) throws IOException, UnusableInput {
        CsvTable table = file.table();
        TwarcKind kind = TwarcKind.of(table);
        if (kind == null) {
            throw new UnusableInput(
                    "NOT_OF_FORMAT", "the header has no column referenced_tweets.retweeted.id, which " + ID + " needs");
        }
        TimeReader times = reader(settings.nowMicros());
        FileFacts facts = FileFacts.ofTable(ID, VERSION, table)
                .with("in_value", recognise(file).reasons(), List.of());
        return new CsvReading(file, table, facts, () -> rows(table, kind, times));
    }

    private static CsvReading.RowReader rows(CsvTable table, TwarcKind kind, TimeReader times) {
        @Nullable String skipCode = kind.skipCode();
        return skipCode == null
                ? new TwarcPosts(table, times)
                : new TwarcOthers(table, skipCode, kind == TwarcKind.ACCOUNT ? times : null);
    }
}
