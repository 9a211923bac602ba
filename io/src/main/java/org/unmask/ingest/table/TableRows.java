package org.unmask.ingest.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.unmask.bytes.csv.ListCell;
import org.unmask.ingest.Cells;
import org.unmask.ingest.RecordRef;
import org.unmask.ingest.RecordSink;
import org.unmask.ingest.RowClock;
import org.unmask.ingest.table.grid.Grid;
import org.unmask.ingest.table.grid.TableFile;
import org.unmask.ingest.table.map.ColumnMap;
import org.unmask.ingest.table.map.ColumnUse;
import org.unmask.ingest.table.map.ObjectUse;
import org.unmask.ingest.table.map.Target;
import org.unmask.model.ActionKind;
import org.unmask.model.Author;
import org.unmask.model.Content;
import org.unmask.model.GivenObject;
import org.unmask.model.Metrics;
import org.unmask.model.Moment;
import org.unmask.model.Post;
import org.unmask.model.PostId;
import org.unmask.model.PostKind;
import org.unmask.model.References;
import org.unmask.model.Untrusted;
import org.unmask.model.UnusableInput;
import org.unmask.time.Moments;
import org.unmask.time.TimeReader;

/** Turns rows into posts as a map says. */
final class TableRows implements TableFile.Rows {
    private static final char NO_SIGN = 0;

    private final Map<Target, CellReader> readers = new EnumMap<>(Target.class);
    private final List<ObjectColumn> objects = new ArrayList<>();
    private final PlatformReader platform;
    private final RowClock clock;
    private final @Nullable TimeReader collected;

    /** An object column by its place. */
    private record ObjectColumn(int column, ActionKind kind) {}

    /** Throws {@link UnusableInput} where the file lacks a column of the map. */
    TableRows(ColumnMap map, Grid grid, TableClocks clocks) throws UnusableInput {
        for (Map.Entry<Target, ColumnUse> entry : map.columns().entrySet()) {
            readers.put(entry.getKey(), reader(entry.getKey(), entry.getValue(), grid));
        }
        for (ObjectUse use : map.objects()) {
            objects.add(new ObjectColumn(CellReader.columnOf(use.column(), grid.header()), use.kind()));
        }
        for (String ignored : map.ignored()) {
            CellReader.columnOf(ignored, grid.header());
        }
        this.platform = new PlatformReader(map, grid.header());
        this.clock = new RowClock(clocks.created(), "created_at", clocks.precision());
        this.collected = clocks.collected();
    }

    private static CellReader reader(Target target, ColumnUse use, Grid grid) throws UnusableInput {
        for (String name : use.from()) {
            CellReader.columnOf(name, grid.header());
        }
        char separator =
                target.isList() && use.separator() == null && !use.from().isEmpty()
                        ? ListCell.separatorOf(CellReader.values(grid, use))
                        : ' ';
        return new CellReader(use, grid.header(), separator);
    }

    @Override
    public void read(IntFunction<String> row, RecordRef ref, RecordSink sink) throws IOException {
        String written = value(Target.POST_ID, row);
        if (Cells.isDamagedId(written)) {
            sink.reject(ref, "ID_DAMAGED", Target.POST_ID.word(), Cells.DAMAGED);
            return;
        }
        PostId id = new PostId(platform.of(row), postId(written, ref, sink));
        long collectedMicros = collected == null
                ? Moment.NONE
                : collected.read(value(Target.COLLECTED_AT, row)).micros();
        Moment moment = clock.moment(
                id, value(Target.CREATED_AT, row), Moments.OtherClocks.collectedAt(collectedMicros), ref, sink);
        if (moment == null) {
            return;
        }
        References references = references(row, id.platform());
        sink.post(
                new Post(
                        id,
                        Cells.word(value(Target.POST_URL, row)),
                        author(row, sink),
                        moment,
                        content(row),
                        references,
                        references.kind() == PostKind.REPOST ? Metrics.NONE : metrics(row, collectedMicros, sink),
                        given(row),
                        collectedMicros,
                        false),
                ref);
    }

    private String value(Target target, IntFunction<String> row) {
        CellReader reader = readers.get(target);
        return reader == null ? "" : reader.value(row);
    }

    /** The id, or a hash of the record where it has none: the same record twice is then the same post. */
    private Untrusted postId(String written, RecordRef ref, RecordSink sink) {
        Untrusted id = Cells.id(written);
        if (id != null) {
            return id;
        }
        if (readers.containsKey(Target.POST_ID)) {
            sink.fieldWarning(Target.POST_ID.word(), "ID_MADE");
        }
        return Untrusted.of("sha256:" + HexFormat.of().formatHex(ref.sha256()));
    }

    private Author author(IntFunction<String> row, RecordSink sink) {
        String account = value(Target.ACCOUNT_ID, row);
        if (Cells.isDamagedId(account)) {
            sink.fieldWarning(Target.ACCOUNT_ID.word(), "ID_DAMAGED");
            account = "";
        }
        Author author = Cells.author(account, value(Target.HANDLE, row));
        if (author.accountId() == null) {
            sink.fieldWarning(Target.ACCOUNT_ID.word(), "ACCOUNT_MISSING");
            return Author.UNKNOWN;
        }
        return new Author(
                author.accountId(),
                author.handle(),
                Cells.word(value(Target.DISPLAY_NAME, row)),
                count(Target.FOLLOWERS_AT, row, sink));
    }

    private Content content(IntFunction<String> row) {
        String lang = value(Target.LANG, row).strip();
        return new Content(
                readers.containsKey(Target.TEXT) ? Untrusted.of(value(Target.TEXT, row)) : null,
                null,
                Cells.isAbsent(lang) || lang.equals("und") ? null : lang,
                list(Target.URLS, row, NO_SIGN),
                list(Target.HASHTAGS, row, '#'),
                list(Target.MENTIONS, row, '@'),
                list(Target.MEDIA, row, NO_SIGN),
                Cells.word(value(Target.CLIENT_APP, row)));
    }

    private List<Untrusted> list(Target target, IntFunction<String> row, char sign) {
        CellReader reader = readers.get(target);
        return reader == null ? List.of() : reader.list(row, sign);
    }

    private References references(IntFunction<String> row, String platformWord) {
        Untrusted repost = Cells.id(value(Target.REPOST_OF_ID, row));
        Untrusted reply = Cells.id(value(Target.REPLY_TO_ID, row));
        Untrusted replyAccount = Cells.id(value(Target.REPLY_TO_ACCOUNT, row));
        Untrusted quote = Cells.id(value(Target.QUOTE_OF_ID, row));
        boolean marked = Boolean.TRUE.equals(Cells.truth(value(Target.IS_REPOST, row)));
        boolean answers = reply != null || replyAccount != null;
        PostKind answer = platformWord.equals("reddit") ? PostKind.COMMENT : PostKind.REPLY;
        PostKind kind = repost != null || marked
                ? PostKind.REPOST
                : answers ? answer : quote != null ? PostKind.QUOTE : PostKind.POST;
        return new References(
                kind,
                repost,
                Cells.id(value(Target.REPOST_OF_ACCOUNT, row)),
                reply,
                replyAccount,
                quote,
                null,
                Cells.id(value(Target.CONVERSATION_ID, row)),
                Cells.id(value(Target.SPACE_ID, row)),
                Cells.word(value(Target.SPACE_NAME, row)));
    }

    private Metrics metrics(IntFunction<String> row, long collectedMicros, RecordSink sink) {
        return new Metrics(
                count(Target.LIKES, row, sink),
                count(Target.REPOSTS, row, sink),
                count(Target.REPLIES, row, sink),
                count(Target.QUOTES, row, sink),
                count(Target.VIEWS, row, sink),
                count(Target.SAVES, row, sink),
                null,
                collectedMicros);
    }

    private @Nullable Long count(Target target, IntFunction<String> row, RecordSink sink) {
        String cell = value(target, row);
        if (!Cells.isCount(cell)) {
            sink.fieldWarning(target.word(), "NUMBER_UNREADABLE");
        }
        return Cells.count(cell);
    }

    private List<GivenObject> given(IntFunction<String> row) {
        if (objects.isEmpty()) {
            return List.of();
        }
        List<GivenObject> given = new ArrayList<>(objects.size());
        for (ObjectColumn object : objects) {
            String cell = row.apply(object.column);
            if (cell.startsWith("[")) {
                ListCell.parts(cell, ' ').forEach(part -> given.add(new GivenObject(object.kind, Untrusted.of(part))));
            } else {
                Untrusted value = Cells.id(cell);
                if (value != null) {
                    given.add(new GivenObject(object.kind, value));
                }
            }
        }
        return given;
    }
}
