package org.unmask.ingest.qut;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unmask.bytes.csv.CsvRecords;
import org.unmask.bytes.csv.ListCell;
import org.unmask.ingest.Cells;
import org.unmask.ingest.CsvReading;
import org.unmask.ingest.PeerRow;
import org.unmask.ingest.PlatformRule;
import org.unmask.ingest.RecordRef;
import org.unmask.ingest.RecordSink;
import org.unmask.ingest.RowClock;
import org.unmask.model.Content;
import org.unmask.model.Metrics;
import org.unmask.model.Moment;
import org.unmask.model.Post;
import org.unmask.model.PostId;
import org.unmask.model.PostKind;
import org.unmask.model.References;
import org.unmask.model.TimePrecision;
import org.unmask.model.TimeSource;
import org.unmask.model.Untrusted;
import org.unmask.time.IdTimes;

/** One row = one post, and the same row as the peer sees it. */
final class QutRows implements CsvReading.RowReader {
    private final PlatformRule platform;
    private final @Nullable RowClock clock;

    QutRows(PlatformRule platform, QutClock clock) {
        this.platform = platform;
        this.clock = clock.reader() == null ? null : new RowClock(clock.reader(), "timestamp");
    }

    @Override
    public void read(CsvRecords row, RecordRef ref, RecordSink sink) throws IOException {
        PeerRow peer = peer(row);
        sink.peer(peer, ref);
        Untrusted messageId = Cells.id(peer.messageId());
        if (messageId == null) {
            sink.reject(ref, "ID_MISSING", "message_id", "the record names no post");
            return;
        }
        PostId id = new PostId(platform.of(peer.userId()), messageId);
        Moment moment = moment(id, peer.timestamp(), ref, sink);
        if (moment == null) {
            return;
        }
        sink.post(
                new Post(
                        id,
                        null,
                        Cells.author(peer.userId(), peer.username()),
                        moment,
                        content(peer),
                        references(peer),
                        Metrics.NONE,
                        List.of(),
                        Moment.NONE,
                        false),
                ref);
    }

    private static PeerRow peer(CsvRecords row) {
        String time = row.cell(6);
        return new PeerRow(
                row.cell(0),
                row.cell(1),
                row.cell(2),
                row.cell(3),
                row.cell(4),
                row.cell(5),
                time,
                QutClock.micros(time),
                row.cell(7));
    }

    private @Nullable Moment moment(PostId id, @Nullable String raw, RecordRef ref, RecordSink sink)
            throws IOException {
        String written = raw == null ? "" : raw;
        if (clock != null) {
            return clock.moment(id, written, ref, sink);
        }
        long hidden = IdTimes.micros(id.platform(), id.nativeId().raw());
        Untrusted shown = Cells.word(written);
        return hidden == Moment.NONE
                ? Moment.unknown(shown)
                : new Moment(hidden, shown, TimePrecision.MS, TimeSource.ID, hidden);
    }

    private static Content content(PeerRow peer) {
        Untrusted text = peer.message().isEmpty() ? null : Untrusted.of(peer.message());
        List<Untrusted> urls =
                ListCell.parts(peer.urls(), ' ').stream().map(Untrusted::of).toList();
        return new Content(text, null, null, urls, List.of(), List.of(), List.of(), null);
    }

    private static References references(PeerRow peer) {
        Untrusted repost = Cells.id(peer.repostId());
        Untrusted reply = Cells.id(peer.replyId());
        if (repost == null && reply == null) {
            return References.NONE;
        }
        PostKind kind = repost != null ? PostKind.REPOST : PostKind.REPLY;
        return new References(kind, repost, null, reply, null, null, null, null, null, null);
    }
}
