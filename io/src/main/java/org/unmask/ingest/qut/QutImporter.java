package org.unmask.ingest.qut;

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
import org.unmask.ingest.PlatformRule;
import org.unmask.ingest.Recognition;
import org.unmask.ingest.RowClock;
import org.unmask.model.UnusableInput;

/** Reads the input of QUT's Coordination Network Toolkit: eight columns whose order counts and whose names do not. */
public final class QutImporter implements Importer {
    static final List<String> COLUMNS =
            List.of("message_id", "user_id", "username", "repost_id", "reply_id", "message", "timestamp", "urls");

    private static final String ID = "qut-csv";
    private static final int VERSION = 1;

    @Override
    public FormatCard card() {
        return new FormatCard(
                ID,
                VERSION,
                "QUT Coordination Network Toolkit CSV",
                "exactly eight columns, the first called message_id and the last urls",
                "seconds from any origin: since 1970, since X's own epoch where the ids prove it, else a clock of its own",
                List.of(
                        "post_id <- 1 message_id",
                        "account_id <- 2 user_id",
                        "handle <- 3 username",
                        "repost_of_id <- 4 repost_id",
                        "reply_to_id <- 5 reply_id",
                        "text <- 6 message",
                        "created_at <- 7 timestamp",
                        "urls <- 8 urls, at blanks or as a Python list"),
                List.of(
                        "The toolkit takes an empty urls cell for a link called \"\" and ties all such posts; here it is no link.",
                        "The toolkit splits Python lists at blanks; here they are read as lists, in its compatibility mode as it does.",
                        "A byte order mark may stand in front."),
                "real files: the toolkit's own samples and one published set, every row accounted for");
    }

    @Override
    public Recognition recognise(InputFile file) throws IOException {
        if (file.sample().isBinary()) {
            return new Recognition(ID, 0, List.of("it is no text"));
        }
        CsvTable table = file.table();
        List<String> header = table.header();
        boolean fits = header.size() == COLUMNS.size()
                && CsvTable.normal(header.get(0)).equals("message_id")
                && CsvTable.normal(header.get(7)).equals("urls");
        if (!fits) {
            return new Recognition(ID, 0, List.of("the header is not message_id, six more, urls"));
        }
        long timed = table.values(6).stream()
                .filter(t -> QutClock.micros(t) != Long.MIN_VALUE)
                .count();
        double score = table.rows().isEmpty()
                ? 1
                : table.steadiness() * timed / table.rows().size();
        return new Recognition(
                ID,
                score,
                List.of(
                        "exactly eight columns, the first called message_id and the last urls",
                        timed + " of " + table.rows().size() + " sampled timestamps are numbers"));
    }

    @Override
    public Reading survey(InputFile file, ImportSettings settings) throws IOException, UnusableInput {
        CsvTable table = file.table();
        if (table.header().size() != COLUMNS.size()) {
            throw new UnusableInput(
                    "NOT_OF_FORMAT", "the file has " + table.header().size() + " columns, not eight");
        }
        QutClock clock = QutClock.of(table.values(6), table.values(0), settings);
        PlatformRule platform = settings.platform() == null && clock.kind() == QutClock.Kind.X_EPOCH
                ? PlatformRule.always("x", "platform x: its ids prove the timestamps")
                : PlatformRule.choose(settings.platform(), table.values(1));
        List<String> warnings = new ArrayList<>(clock.warnings());
        if (!table.header().stream().map(CsvTable::normal).toList().equals(COLUMNS)) {
            warnings.add("the columns have other names than the toolkit's and were read by position: "
                    + String.join(", ", COLUMNS));
        }
        if (clock.reader() != null) {
            warnings.addAll(RowClock.warnings(clock.reader()));
        }
        List<String> reasons = new ArrayList<>(recognise(file).reasons());
        reasons.add(platform.reason());
        return new CsvReading(
                file,
                table,
                FileFacts.ofTable(ID, VERSION, table).with(clock.decision(), reasons, warnings),
                () -> new QutRows(platform, clock));
    }
}
