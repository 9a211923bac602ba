package org.unmask.ingest.xv2page;

import java.io.IOException;
import java.util.List;
import org.unmask.ingest.FileFacts;
import org.unmask.ingest.Importer;
import org.unmask.ingest.InputFile;
import org.unmask.ingest.RecordRef;
import org.unmask.ingest.RecordSink;
import org.unmask.json.JsonRecords;
import org.unmask.json.JsonValue;
import org.unmask.model.UnusableInput;
import org.unmask.xposts.FieldWarnings;
import org.unmask.xposts.V2Joins;
import org.unmask.xposts.V2Posts;
import org.unmask.xposts.XClock;

/** Reads pages; the unit of the books is an element of data, and a page that holds none counts as one skipped record. */
final class PageReading implements Importer.Reading {
    private final InputFile file;
    private final FileFacts facts;
    private final XClock clock;
    private final V2Posts posts;

    PageReading(InputFile file, FileFacts facts, long nowMicros) {
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
        long row = 0;
        try (JsonRecords pages = JsonRecords.open(file, V2PageImporter.LONGEST_PAGE)) {
            while (pages.next()) {
                row += page(pages, row, sink);
                sink.progress(file.consumed());
            }
        }
    }

    /** Gives the number of records that the page counted as. */
    private int page(JsonRecords pages, long before, RecordSink sink) throws IOException {
        JsonValue page;
        try {
            page = pages.value();
        } catch (UnusableInput refused) {
            sink.reject(whole(pages, before), refused.code(), null, refused.sentence());
            return 1;
        }
        List<JsonValue> elements = PageShape.elements(page);
        if (elements.isEmpty()) {
            empty(page, whole(pages, before), sink);
            return 1;
        }
        V2Joins joins = V2Joins.ofPage(page, clock);
        companions(joins, pages, before + 1, sink);
        long row = before;
        for (JsonValue element : elements) {
            row++;
            element(element, joins, RecordRef.ofPart(row, pages, element), sink);
        }
        return elements.size();
    }

    private static RecordRef whole(JsonRecords pages, long before) {
        RecordRef place = RecordRef.of(pages.place());
        return new RecordRef(before + 1, place.line(), place.offset(), place.length(), place.sha256());
    }

    private static void empty(JsonValue page, RecordRef ref, RecordSink sink) throws IOException {
        if (PageShape.isDeletion(page)) {
            sink.skip(ref, "DELETION_EVENT");
        } else if (PageShape.isPage(page)) {
            sink.skip(ref, "EMPTY_PAGE");
        } else {
            sink.reject(ref, "NOT_OF_FORMAT", "data", "it is no page of the API v2");
        }
    }

    private void companions(V2Joins joins, JsonRecords pages, long row, RecordSink sink) throws IOException {
        FieldWarnings warnings = sink::fieldWarning;
        for (JsonValue user : joins.users()) {
            try {
                sink.account(posts.account(user, joins, warnings), RecordRef.ofPart(row, pages, user));
            } catch (UnusableInput refused) {
                sink.fieldWarning("includes.users", refused.code());
            }
        }
        for (JsonValue post : joins.referencedPosts()) {
            try {
                sink.reference(posts.reference(post, joins, warnings), RecordRef.ofPart(row, pages, post));
            } catch (UnusableInput refused) {
                sink.fieldWarning("includes.tweets", refused.code());
            }
        }
    }

    private void element(JsonValue element, V2Joins joins, RecordRef ref, RecordSink sink) throws IOException {
        try {
            if (PageShape.isPost(element)) {
                sink.post(posts.post(element, joins, sink::fieldWarning), ref);
            } else if (PageShape.isUser(element)) {
                sink.account(posts.account(element, joins, sink::fieldWarning), ref);
                sink.skip(ref, "ACCOUNT_ONLY");
            } else if (PageShape.isCount(element)) {
                sink.skip(ref, "COUNT_BIN");
            } else if (PageShape.isList(element)) {
                sink.skip(ref, "LIST");
            } else if (PageShape.isStreamEvent(element)) {
                sink.skip(ref, "DELETION_EVENT");
            } else {
                throw new UnusableInput("NOT_OF_FORMAT", "the element has no id or no text");
            }
        } catch (UnusableInput refused) {
            sink.reject(ref, refused.code(), fieldOf(refused), refused.sentence());
        }
    }

    private static String fieldOf(UnusableInput refused) {
        String code = refused.code();
        return code.startsWith("TIME_")
                ? "created_at"
                : code.startsWith("ACCOUNT_") ? "author_id" : code.startsWith("ID_") ? "id" : "data";
    }
}
