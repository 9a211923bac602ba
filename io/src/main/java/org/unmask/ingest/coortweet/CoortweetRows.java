package org.unmask.ingest.coortweet;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unmask.bytes.csv.CsvRecords;
import org.unmask.bytes.csv.CsvTable;
import org.unmask.ingest.Cells;
import org.unmask.ingest.CsvReading;
import org.unmask.ingest.PlatformRule;
import org.unmask.ingest.RecordRef;
import org.unmask.ingest.RecordSink;
import org.unmask.ingest.RowClock;
import org.unmask.model.ActionKind;
import org.unmask.model.Content;
import org.unmask.model.GivenObject;
import org.unmask.model.Metrics;
import org.unmask.model.Moment;
import org.unmask.model.Post;
import org.unmask.model.PostId;
import org.unmask.model.References;
import org.unmask.model.Untrusted;
import org.unmask.time.TimeReader;

/** One row = one reading of a post with its one object. */
final class CoortweetRows implements CsvReading.RowReader {
    private final PlatformRule platform;
    private final RowClock clock;
    private final int object;
    private final int account;
    private final int content;
    private final int time;

    CoortweetRows(CsvTable table, PlatformRule platform, TimeReader reader) {
        this.platform = platform;
        this.clock = new RowClock(reader, "timestamp_share");
        this.object = table.column("object_id");
        this.account = table.column("account_id");
        this.content = table.column("content_id");
        this.time = table.column("timestamp_share");
    }

    @Override
    public void read(CsvRecords row, RecordRef ref, RecordSink sink) throws IOException {
        Untrusted postId = Cells.id(row.cell(content));
        if (postId == null) {
            sink.reject(ref, "ID_MISSING", "content_id", "the record names no post");
            return;
        }
        String author = row.cell(account);
        if (author.isEmpty()) {
            sink.reject(ref, "ACCOUNT_MISSING", "account_id", "the record names no account");
            return;
        }
        PostId id = new PostId(platform.of(author), postId);
        Moment moment = clock.moment(id, row.cell(time), ref, sink);
        if (moment == null) {
            return;
        }
        sink.post(
                new Post(
                        id,
                        null,
                        Cells.author(author, null),
                        moment,
                        Content.NONE,
                        References.NONE,
                        Metrics.NONE,
                        objects(Cells.id(row.cell(object)), sink),
                        Moment.NONE,
                        false),
                ref);
    }

    private static List<GivenObject> objects(@Nullable Untrusted named, RecordSink sink) {
        if (named == null) {
            sink.fieldWarning("object_id", "OBJECT_MISSING");
            return List.of();
        }
        return List.of(new GivenObject(ActionKind.GIVEN, named));
    }
}
