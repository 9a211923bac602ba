package org.unmask.ingest.xv2flat;

import java.io.IOException;
import org.unmask.ingest.FileFacts;
import org.unmask.ingest.Importer;
import org.unmask.ingest.InputFile;
import org.unmask.ingest.RecordRef;
import org.unmask.ingest.RecordSink;
import org.unmask.json.JsonRecords;
import org.unmask.json.JsonValue;
import org.unmask.model.Post;
import org.unmask.model.UnusableInput;
import org.unmask.xposts.V2Joins;
import org.unmask.xposts.V2Posts;
import org.unmask.xposts.XClock;

/** Reads flattened posts; the unit of the books is a line. */
final class FlatReading implements Importer.Reading {
    private final InputFile file;
    private final FileFacts facts;
    private final XClock clock;
    private final V2Posts posts;

    FlatReading(InputFile file, FileFacts facts, long nowMicros) {
        this.file = file;
        this.facts = facts;
        this.clock = new XClock(nowMicros);
        this.posts = new V2Posts(clock);
    }

    @Override
    public FileFacts facts() {
        return facts;
    }

    @Override
    public void read(RecordSink sink) throws IOException {
        try (JsonRecords lines = JsonRecords.open(file, V2FlatImporter.LONGEST_LINE)) {
            while (lines.next()) {
                line(lines, RecordRef.of(lines.place()), sink);
                sink.progress(file.consumed());
            }
        }
    }

    private void line(JsonRecords lines, RecordRef ref, RecordSink sink) throws IOException {
        try {
            JsonValue record = lines.value();
            if (!record.at("text").isString()) {
                throw new UnusableInput("NOT_OF_FORMAT", "the record has no text");
            }
            V2Joins joins = V2Joins.ofLine(record, clock);
            Post post = posts.post(record, joins, sink::fieldWarning);
            companions(joins, lines, ref, sink);
            sink.post(post, ref);
        } catch (UnusableInput refused) {
            sink.reject(ref, refused.code(), null, refused.sentence());
        }
    }

    private void companions(V2Joins joins, JsonRecords lines, RecordRef ref, RecordSink sink) throws IOException {
        for (JsonValue user : joins.users()) {
            try {
                sink.account(posts.account(user, joins, sink::fieldWarning), RecordRef.ofPart(ref.row(), lines, user));
            } catch (UnusableInput refused) {
                sink.fieldWarning("author", refused.code());
            }
        }
        for (JsonValue inner : joins.referencedPosts()) {
            try {
                sink.reference(
                        posts.reference(inner, joins, sink::fieldWarning), RecordRef.ofPart(ref.row(), lines, inner));
            } catch (UnusableInput refused) {
                sink.fieldWarning("referenced_tweets", refused.code());
            }
        }
    }
}
