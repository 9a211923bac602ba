package org.unmask.xposts;

import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unmask.json.JsonValue;
import org.unmask.model.Moment;
import org.unmask.model.TimePrecision;
import org.unmask.model.Untrusted;
import org.unmask.model.UnusableInput;
import org.unmask.time.Moments;
import org.unmask.time.ReadTime;
import org.unmask.time.TimeReader;
import org.unmask.time.TimeSettings;

/** Times in the JSON of X: ISO 8601 (API v2) or {@code Wed Oct 10 20:19:24 +0000 2018} (v1.1), both with their zone in the value. */
public final class XClock {
    private static final Moments MOMENTS = new Moments("x");

    private final TimeReader iso;
    private final TimeReader v11;

    /** {@code nowMicros} = the import time: nothing can be later. */
    public XClock(long nowMicros) {
        TimeSettings settings = TimeSettings.of("x", nowMicros).fixedByFormat(ZoneOffset.UTC);
        try {
            this.iso = TimeReader.of(List.of(), settings.written("iso"));
            this.v11 = TimeReader.of(List.of(), settings.written("x-v11"));
        } catch (UnusableInput impossible) {
            throw new AssertionError("a named form asks nothing", impossible);
        }
    }

    /** What the value says; a post cannot have been made after it was collected. */
    public ReadTime read(JsonValue value, long collectedMicros) {
        String text = value.string();
        ReadTime time = text == null ? ReadTime.missing() : written(text);
        boolean isLater = time.isKnown()
                && collectedMicros != Moment.NONE
                && time.micros() - collectedMicros > TimePrecision.DAY.micros();
        return isLater ? ReadTime.problem(ReadTime.RANGE) : time;
    }

    private ReadTime written(String text) {
        boolean startsWithDigit = !text.isEmpty() && text.charAt(0) >= '0' && text.charAt(0) <= '9';
        return startsWithDigit ? iso.read(text) : v11.read(text);
    }

    /** Microseconds, or {@link Moment#NONE}. */
    public long micros(JsonValue value) {
        return read(value, Moment.NONE).micros();
    }

    /**
     * When the post was made. Throws with the code of the declared value's problem where its id holds no time either;
     * otherwise the problem is a field warning.
     */
    public Moment moment(Untrusted id, JsonValue declared, long collectedMicros, FieldWarnings warnings)
            throws UnusableInput {
        ReadTime time = read(declared, collectedMicros);
        Moment moment = MOMENTS.of(
                id, Untrusted.ofNullable(declared.string()), time, Moments.OtherClocks.collectedAt(collectedMicros));
        @Nullable String problem = time.problem();
        if (problem != null) {
            if (moment.idMicros() == Moment.NONE) {
                throw new UnusableInput(problem, "created_at holds no usable time, nor does the id");
            }
            warnings.warn("created_at", problem);
        }
        return moment;
    }
}
