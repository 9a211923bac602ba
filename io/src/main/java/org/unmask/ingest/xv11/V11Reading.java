package org.unmask.ingest.xv11;

import java.io.IOException;
import java.util.List;
import org.unmask.ingest.FileFacts;
import org.unmask.ingest.Importer;
import org.unmask.ingest.InputFile;
import org.unmask.ingest.RecordRef;
import org.unmask.ingest.RecordSink;
import org.unmask.json.JsonRecords;
import org.unmask.json.JsonValue;
import org.unmask.model.Post;
import org.unmask.model.UnusableInput;
import org.unmask.xposts.XClock;

/** Reads posts of v1.1; the unit of the books is a status, also inside an answer of the search. */
final class V11Reading implements Importer.Reading {
    private final InputFile file;
    private final FileFacts facts;
    private final V11Posts posts;

    V11Reading(InputFile file, FileFacts facts, long nowMicros) {
        this.file = file;
        this.facts = facts;
        this.posts = new V11Posts(new XClock(nowMicros));
    }

    @Override
    public FileFacts facts() {
        return facts;
    }

    @Override
    public void read(RecordSink sink) throws IOException {
        long row = 0;
        try (JsonRecords records = JsonRecords.open(file, V11Importer.LONGEST_RECORD)) {
            while (records.next()) {
                row += record(records, row, sink);
                sink.progress(file.consumed());
            }
        }
    }

    /** Gives the number of records that this one counted as: an answer of the search holds many. */
    private int record(JsonRecords records, long before, RecordSink sink) throws IOException {
        RecordRef place = RecordRef.of(records.place());
        RecordRef ref = new RecordRef(before + 1, place.line(), place.offset(), place.length(), place.sha256());
        JsonValue record;
        try {
            record = records.value();
        } catch (UnusableInput refused) {
            sink.reject(ref, refused.code(), null, refused.sentence());
            return 1;
        }
        List<JsonValue> found = record.at("statuses").items();
        if (found.isEmpty()) {
            one(record, records, ref, sink);
            return 1;
        }
        long row = before;
        for (JsonValue status : found) {
            row++;
            RecordRef part = status.isObject() ? RecordRef.ofPart(row, records, status) : ref;
            one(status, records, part, sink);
        }
        return found.size();
    }

    private void one(JsonValue record, JsonRecords records, RecordRef ref, RecordSink sink) throws IOException {
        try {
            if (StatusShape.hasText(record)) {
                Post post = posts.post(record, false, sink::fieldWarning);
                companions(record, records, ref, sink);
                sink.post(post, ref);
            } else if (StatusShape.isUser(record)) {
                sink.account(posts.account(record, sink::fieldWarning), ref);
                sink.skip(ref, "ACCOUNT_ONLY");
            } else if (StatusShape.isNotice(record)) {
                sink.skip(ref, "STREAM_NOTICE");
            } else {
                throw new UnusableInput("NOT_OF_FORMAT", "the record has no text");
            }
        } catch (UnusableInput refused) {
            sink.reject(ref, refused.code(), null, refused.sentence());
        }
    }

    private void companions(JsonValue status, JsonRecords records, RecordRef ref, RecordSink sink) throws IOException {
        account(status.at("user"), records, ref, sink);
        for (String key : List.of("retweeted_status", "quoted_status")) {
            JsonValue inner = status.at(key);
            if (inner.isObject()) {
                reference(inner, records, ref, sink);
                companions(inner, records, ref, sink);
            }
        }
    }

    private void account(JsonValue user, JsonRecords records, RecordRef ref, RecordSink sink) throws IOException {
        if (!user.at("screen_name").isString()) {
            return;
        }
        try {
            sink.account(posts.account(user, sink::fieldWarning), RecordRef.ofPart(ref.row(), records, user));
        } catch (UnusableInput refused) {
            sink.fieldWarning("user", refused.code());
        }
    }

    private void reference(JsonValue inner, JsonRecords records, RecordRef ref, RecordSink sink) throws IOException {
        try {
            sink.reference(posts.post(inner, true, sink::fieldWarning), RecordRef.ofPart(ref.row(), records, inner));
        } catch (UnusableInput refused) {
            sink.fieldWarning("retweeted_status", refused.code());
        }
    }
}
