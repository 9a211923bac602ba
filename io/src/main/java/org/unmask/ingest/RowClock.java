package org.unmask.ingest;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unmask.model.Moment;
import org.unmask.model.PostId;
import org.unmask.model.TimePrecision;
import org.unmask.model.Untrusted;
import org.unmask.time.Moments;
import org.unmask.time.ReadTime;
import org.unmask.time.TimeReader;

/** The time of each row: read once, told apart from the id's time, and the row rejected where it has none. One per reading. */
public final class RowClock {
    private static final Map<String, String> SENTENCES = Map.of(
            ReadTime.MISSING, "the record has no time",
            ReadTime.UNREADABLE, "the time is written in no way that fits the column",
            ReadTime.AMBIGUOUS, "the time could mean several moments",
            ReadTime.RANGE, "the time lies before the platform began or after the import",
            ReadTime.GAP, "the time falls into an hour that daylight saving left out");

    private final TimeReader reader;
    private final String column;
    private final @Nullable TimePrecision coarsest;
    private final Map<String, Moments> byPlatform = new HashMap<>();

    /** Reads the values of {@code column}, a name of ours for reasons, with {@code reader}. */
    public RowClock(TimeReader reader, String column) {
        this(reader, column, null);
    }

    /** The same, where times are known to be no finer than {@code coarsest} whatever they look like; null = as they look. */
    public RowClock(TimeReader reader, String column, @Nullable TimePrecision coarsest) {
        this.reader = reader;
        this.column = column;
        this.coarsest = coarsest;
    }

    /** The moment of the post, or null after the record has been rejected for want of one. */
    public @Nullable Moment moment(PostId id, String raw, RecordRef ref, RecordSink sink) throws IOException {
        return moment(id, raw, Moments.OtherClocks.NONE, ref, sink);
    }

    /** As above, with the collector's clock where there is one. */
    public @Nullable Moment moment(PostId id, String raw, Moments.OtherClocks others, RecordRef ref, RecordSink sink)
            throws IOException {
        ReadTime read = coarsened(reader.read(raw));
        Moments moments = byPlatform.get(id.platform());
        if (moments == null) {
            moments = new Moments(id.platform());
            byPlatform.put(id.platform(), moments);
        }
        Moment moment = moments.of(id.nativeId(), raw.isEmpty() ? null : Untrusted.of(raw), read, others);
        String problem = read.problem();
        if (problem == null) {
            return moment;
        }
        if (moment.isKnown()) {
            sink.fieldWarning(column, problem);
            return moment;
        }
        sink.reject(ref, problem, column, SENTENCES.getOrDefault(problem, "the time cannot be used"));
        return null;
    }

    private ReadTime coarsened(ReadTime read) {
        TimePrecision found = read.precision();
        return coarsest == null || found == null || found.compareTo(coarsest) >= 0
                ? read
                : new ReadTime(read.micros(), coarsest, read.problem(), read.zoneKnown(), read.flag());
    }

    /** What to warn of for the whole file. */
    public static List<String> warnings(TimeReader reader) {
        return reader.timeOfDayIsConstant()
                ? List.of("every time shows the same time of day: a tool cut it off, so times are good to a day only")
                : List.of();
    }
}
