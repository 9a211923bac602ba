package org.unmask.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.unmask.model.Moment;
import org.unmask.model.TimePrecision;
import org.unmask.model.TimeSource;
import org.unmask.model.Untrusted;

class MomentsTest {
    private static final Untrusted POST = Untrusted.of("1394735776701816833");
    private static final Untrusted SEQUENTIAL = Untrusted.of("25712847277");
    private static final Untrusted RAW = Untrusted.of("as written");
    private static final long SECOND = 1_621_365_896_000_000L;
    private static final long HIDDEN = 1_621_365_896_760_000L;
    private static final long LATER = HIDDEN + 1_000_000L;

    private static Moment of(Untrusted id, ReadTime declared, Moments.OtherClocks others) {
        return new Moments("x").of(id, RAW, declared, others);
    }

    private static ReadTime zoneless(TimePrecision precision) {
        return new ReadTime(SECOND, precision, null, false, null);
    }

    @Test
    void aDeclaredSecondInAKnownZoneComesFirst() {
        Moment moment = of(POST, ReadTime.of(SECOND, TimePrecision.S), Moments.OtherClocks.collectedAt(LATER));
        assertEquals(new Moment(SECOND, RAW, TimePrecision.S, TimeSource.DECLARED, HIDDEN), moment);
    }

    @Test
    void theIdComesBeforeMinutesDaysUnknownZonesAndNothing() {
        Moment expected = new Moment(HIDDEN, RAW, TimePrecision.MS, TimeSource.ID, HIDDEN);
        assertEquals(expected, of(POST, ReadTime.of(SECOND, TimePrecision.MIN), Moments.OtherClocks.NONE));
        assertEquals(expected, of(POST, ReadTime.of(SECOND, TimePrecision.DAY), Moments.OtherClocks.NONE));
        assertEquals(expected, of(POST, zoneless(TimePrecision.S), Moments.OtherClocks.NONE));
        assertEquals(expected, of(POST, ReadTime.problem(ReadTime.RANGE), Moments.OtherClocks.NONE));
        assertEquals(expected, of(POST, ReadTime.missing(), Moments.OtherClocks.NONE));
    }

    @Test
    void withoutATimeInTheIdTheCoarseDeclarationStands() {
        Moment minute = of(SEQUENTIAL, ReadTime.of(SECOND, TimePrecision.MIN), Moments.OtherClocks.collectedAt(LATER));
        assertEquals(new Moment(SECOND, RAW, TimePrecision.MIN, TimeSource.DECLARED, Moment.NONE), minute);
        assertEquals(
                TimeSource.DECLARED,
                of(SEQUENTIAL, zoneless(TimePrecision.S), Moments.OtherClocks.NONE)
                        .source());
    }

    @Test
    void theIndexThenTheCollectorComeLast() {
        Moments.OtherClocks both = new Moments.OtherClocks(SECOND, LATER);
        assertEquals(
                TimeSource.INDEXED, of(SEQUENTIAL, ReadTime.missing(), both).source());
        Moment collected = of(SEQUENTIAL, ReadTime.missing(), Moments.OtherClocks.collectedAt(LATER));
        assertEquals(new Moment(LATER, RAW, TimePrecision.MS, TimeSource.COLLECTED, Moment.NONE), collected);
        assertFalse(of(SEQUENTIAL, ReadTime.missing(), Moments.OtherClocks.NONE).isKnown());
    }

    @Test
    void anHourThatCameTwiceIsToldByTheId() {
        ReadTime twice = new ReadTime(SECOND, TimePrecision.S, null, true, ReadTime.OVERLAP);
        assertEquals(TimeSource.ID, of(POST, twice, Moments.OtherClocks.NONE).source());
        assertEquals(
                TimeSource.DECLARED,
                of(SEQUENTIAL, twice, Moments.OtherClocks.NONE).source());
    }

    @Test
    void anIdFromAfterTheCaptureIsNotBelieved() {
        Moment moment = of(POST, ReadTime.missing(), Moments.OtherClocks.collectedAt(HIDDEN - 2 * 86_400_000_000L));
        assertEquals(TimeSource.COLLECTED, moment.source());
        assertEquals(Moment.NONE, moment.idMicros());
    }

    @Test
    void aForgedDeclarationGivesWayToTheServerOnly() {
        ReadTime forged = new ReadTime(0L, TimePrecision.MS, null, true, ReadTime.FORGED_POSSIBLE);
        Untrusted key = Untrusted.of("3l2dszqkmqt25");
        Moments bluesky = new Moments("bluesky");
        assertEquals(
                TimeSource.INDEXED,
                bluesky.of(key, RAW, forged, new Moments.OtherClocks(SECOND, LATER))
                        .source());
        assertEquals(
                TimeSource.DECLARED,
                bluesky.of(key, RAW, forged, Moments.OtherClocks.NONE).source());
    }
}
