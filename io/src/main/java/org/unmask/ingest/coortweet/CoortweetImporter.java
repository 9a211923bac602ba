package org.unmask.ingest.coortweet;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.unmask.bytes.csv.CsvTable;
import org.unmask.ingest.CsvReading;
import org.unmask.ingest.FileFacts;
import org.unmask.ingest.FormatCard;
import org.unmask.ingest.ImportSettings;
import org.unmask.ingest.Importer;
import org.unmask.ingest.InputFile;
import org.unmask.ingest.PlatformRule;
import org.unmask.ingest.Recognition;
import org.unmask.ingest.RowClock;
import org.unmask.ingest.TableSignature;
import org.unmask.model.UnusableInput;
import org.unmask.time.TimeReader;
import org.unmask.time.TimeSettings;

/** Reads the input of CooRTweet 2.x: {@code object_id, account_id, content_id, timestamp_share}, in any order. */
public final class CoortweetImporter implements Importer {
    private static final String ID = "coortweet";
    private static final int VERSION = 1;
    private static final TableSignature SIGNATURE = new TableSignature(
            ID, List.of("object_id", "account_id", "content_id", "timestamp_share"), "content_id", "timestamp_share");

    @Override
    public FormatCard card() {
        return new FormatCard(
                ID,
                VERSION,
                "CooRTweet table",
                "header with object_id, account_id, content_id and timestamp_share",
                "seconds since 1970 (unit by magnitude of the column), or a date and time read as UTC",
                List.of(
                        "post_id <- content_id",
                        "account_id <- account_id",
                        "created_at <- timestamp_share",
                        "object (kind given) <- object_id"),
                List.of(
                        "There is no text, and nothing says what the objects are.",
                        "CooRTweet's own preparation can cut the time of day off: a column with one time of day is good to a day only.",
                        "The platform is not named: it is given by --platform, or told by fb_ or tw_ before every account id."),
                "real files: three published inputs of CooRTweet 2.1.3, every row accounted for");
    }

    @Override
    public Recognition recognise(InputFile file) throws IOException {
        return SIGNATURE.recognise(file);
    }

    @Override
    public Reading survey(InputFile file, ImportSettings settings) throws IOException, UnusableInput {
        CsvTable table = SIGNATURE.demand(file);
        PlatformRule platform = PlatformRule.choose(settings.platform(), table.values(table.column("account_id")));
        TimeReader time = TimeReader.of(
                table.values(table.column("timestamp_share")),
                TimeSettings.of(platform.common(), settings.nowMicros())
                        .fixedByFormat(ZoneOffset.UTC)
                        .confirmed(settings.zone()));
        List<String> reasons = new ArrayList<>(recognise(file).reasons());
        reasons.add(platform.reason());
        reasons.add("times are " + time.form());
        return new CsvReading(
                file,
                table,
                FileFacts.ofTable(ID, VERSION, table).with(time.zoneDecision(), reasons, RowClock.warnings(time)),
                () -> new CoortweetRows(table, platform, time));
    }
}
