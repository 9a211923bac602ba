package org.unmask.ingest.socialstudio;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.unmask.bytes.csv.CsvTable;
import org.unmask.ingest.CsvReading;
import org.unmask.ingest.FileFacts;
import org.unmask.ingest.FormatCard;
import org.unmask.ingest.ImportSettings;
import org.unmask.ingest.Importer;
import org.unmask.ingest.InputFile;
import org.unmask.ingest.Recognition;
import org.unmask.ingest.RowClock;
import org.unmask.ingest.TableSignature;
import org.unmask.model.UnusableInput;
import org.unmask.time.TimeReader;
import org.unmask.time.TimeSettings;

/** Reads the CSV that Social Studio exports and FiveThirtyEight published. */
public final class SocialStudioImporter implements Importer {
    private static final String ID = "x-538";
    private static final int VERSION = 1;
    private static final String MONTH_FIRST = "M/d/uuuu H:mm";
    private static final TableSignature SIGNATURE = new TableSignature(
            ID, List.of("external_author_id", "publish_date", "account_category"), "author", "publish_date");

    @Override
    public FormatCard card() {
        return new FormatCard(
                ID,
                VERSION,
                "Social Studio CSV (FiveThirtyEight)",
                "header with external_author_id, publish_date, account_category",
                "publish_date, month first, to the minute, zone not documented: the time in the post's id wins; else UTC is assumed or --tz given",
                List.of(
                        "post_id <- tweet_id; where absent, a hash of the record",
                        "account_id <- @ and author in lower case",
                        "handle <- author",
                        "text <- content",
                        "created_at <- publish_date, tweet_id",
                        "urls <- tco1_step1, tco2_step1, tco3_step1",
                        "kind <- retweet, post_type (no id of the original)",
                        "followers_at <- followers, as at posting"),
                List.of(
                        "external_author_id was rounded by a spreadsheet and alt_external_id is a reconstruction: neither is an id.",
                        "account_type and account_category are labels of researchers, not facts: they are not read.",
                        "Older files have no tweet_id."),
                "README of the publishers and a column list in a public file; the fixture is made by hand");
    }

    @Override
    public Recognition recognise(InputFile file) throws IOException {
        if (!file.sample().isBinary() && file.table().column("author") < 0) {
            return new Recognition(ID, 0, List.of("no column author"));
        }
        return SIGNATURE.recognise(file);
    }

    @Override
    public Reading survey(InputFile file, ImportSettings settings) throws IOException, UnusableInput {
        CsvTable table = SIGNATURE.demand(file);
        TimeReader time = TimeReader.of(
                table.values(table.column("publish_date")),
                TimeSettings.of("x", settings.nowMicros()).written(MONTH_FIRST).confirmed(settings.zone()));
        List<String> warnings = new ArrayList<>(RowClock.warnings(time));
        if (table.column("tweet_id") < 0) {
            warnings.add(
                    "there is no tweet_id: each post's id is a hash of its record, and its time is only as good as publish_date");
        }
        return new CsvReading(
                file,
                table,
                FileFacts.ofTable(ID, VERSION, table)
                        .with(time.zoneDecision(), recognise(file).reasons(), warnings),
                () -> new StudioRows(table, time));
    }
}
