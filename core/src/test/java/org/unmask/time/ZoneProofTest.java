package org.unmask.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.SplittableRandom;
import java.util.function.LongUnaryOperator;
import org.junit.jupiter.api.Test;
import org.unmask.model.Moment;
import org.unmask.model.TimePrecision;

class ZoneProofTest {
    private static final long SECOND = 1_000_000L;
    private static final long HOUR = 3600 * SECOND;
    private static final long START = 1_609_459_200_000_000L;

    /** 1,000 posts over a year: an id time, and its second as {@code declared} makes of it. */
    private static ZoneProof.Verdict of(LongUnaryOperator declared, TimePrecision precision) {
        ZoneProof proof = new ZoneProof();
        for (int i = 0; i < 1000; i++) {
            long id = START + i * 31_531_123_457L;
            long cut = Math.floorDiv(id, precision.micros()) * precision.micros();
            proof.add(declared.applyAsLong(cut), precision, id);
        }
        return proof.verdict();
    }

    private static LongUnaryOperator in(String zone) {
        return micros -> micros
                + ZoneId.of(zone)
                                .getRules()
                                .getOffset(Instant.ofEpochSecond(Math.floorDiv(micros, SECOND)))
                                .getTotalSeconds()
                        * SECOND;
    }

    /** Every {@code hundredths} of 100 rows gets a random time of the year. */
    private static LongUnaryOperator spoilt(int hundredths) {
        SplittableRandom dice = new SplittableRandom(7);
        int[] row = {0};
        return micros -> row[0]++ % 100 < hundredths ? START + dice.nextLong(31_536_000L) * SECOND : micros;
    }

    @Test
    void timesInUtcAreProved() {
        ZoneProof.Verdict verdict = of(micros -> micros, TimePrecision.S);
        assertEquals(ZoneProof.Outcome.PROVED_UTC, verdict.outcome());
        assertEquals(0, verdict.contradicting());
        assertNull(verdict.correction());
        assertEquals("1000 of 1000 times agree with their ids in UTC", verdict.sentence());
    }

    @Test
    void aConstantShiftIsNamedAndItsCorrectionOffered() {
        ZoneProof.Verdict east = of(micros -> micros + 2 * HOUR, TimePrecision.S);
        assertEquals(ZoneProof.Outcome.SHIFTED, east.outcome());
        assertEquals(8, east.quarters());
        assertEquals("+02:00", east.correction());
        assertEquals("1000 of 1000 times stand at UTC+02:00 by their ids; correct with --tz +02:00", east.sentence());
        assertEquals("-05:00", of(micros -> micros - 5 * HOUR, TimePrecision.S).correction());
        assertEquals("+05:45", of(in("Asia/Kathmandu"), TimePrecision.S).correction());
        assertEquals(22, of(in("Asia/Kolkata"), TimePrecision.S).quarters());
    }

    @Test
    void daylightSavingNamesItsZones() {
        ZoneProof.Verdict verdict = of(in("America/New_York"), TimePrecision.S);
        assertEquals(ZoneProof.Outcome.DAYLIGHT_SAVING, verdict.outcome());
        assertEquals("America/New_York", verdict.correction());
        assertTrue(verdict.zones().stream().noneMatch(zone -> zone.startsWith("Europe/")));
        assertTrue(of(in("Europe/London"), TimePrecision.S).zones().contains("Europe/London"));
    }

    @Test
    void minutesAreEnough() {
        assertEquals(
                ZoneProof.Outcome.PROVED_UTC,
                of(micros -> micros, TimePrecision.MIN).outcome());
        assertEquals(
                "-05:00", of(micros -> micros - 5 * HOUR, TimePrecision.MIN).correction());
    }

    @Test
    void daysProveNothing() {
        ZoneProof.Verdict verdict = of(micros -> micros, TimePrecision.DAY);
        assertEquals(ZoneProof.Outcome.NOT_PROVED, verdict.outcome());
        assertEquals(0, verdict.rows());
    }

    @Test
    void aFewForgedTimesAreCountedAndManyUndoTheProof() {
        ZoneProof.Verdict few = of(spoilt(3), TimePrecision.S);
        assertEquals(ZoneProof.Outcome.PROVED_UTC, few.outcome());
        assertEquals(30, few.contradicting());
        ZoneProof.Verdict many = of(spoilt(10), TimePrecision.S);
        assertEquals(ZoneProof.Outcome.NOT_CONSTANT, many.outcome());
        assertTrue(many.sentence().contains("UTC+00:00: 900, elsewhere: 100"), many.sentence());
    }

    @Test
    void twoOffsetsThatFollowNoZoneAreNotConstant() {
        int[] row = {0};
        ZoneProof.Verdict verdict = of(micros -> row[0]++ % 2 == 0 ? micros : micros + HOUR, TimePrecision.S);
        assertEquals(ZoneProof.Outcome.NOT_CONSTANT, verdict.outcome());
        assertEquals(500L, verdict.histogram().get(4));
    }

    @Test
    void fewRowsOrRowsWithoutIdsProveNothing() {
        ZoneProof proof = new ZoneProof();
        for (int i = 0; i < 19; i++) {
            proof.add(START, TimePrecision.S, START);
            proof.add(START, TimePrecision.S, Moment.NONE);
            proof.add(Moment.NONE, null, START);
        }
        assertEquals(ZoneProof.Outcome.NOT_PROVED, proof.verdict().outcome());
        assertEquals(19, proof.verdict().rows());
        proof.add(START, TimePrecision.S, START);
        assertEquals(ZoneProof.Outcome.PROVED_UTC, proof.verdict().outcome());
    }

    @Test
    void aMillisecondMoreThanTheMeasuredErrorDoesNotFit() {
        ZoneProof proof = new ZoneProof();
        for (int i = 0; i < 20; i++) {
            proof.add(START - 3 * SECOND, TimePrecision.S, START);
            proof.add(START + SECOND, TimePrecision.S, START);
        }
        assertEquals(0, proof.verdict().contradicting());
        proof.add(START - 3 * SECOND - 1000, TimePrecision.S, START);
        proof.add(START + SECOND + 1000, TimePrecision.S, START);
        assertEquals(2, proof.verdict().contradicting());
    }
}
