package org.unmask.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class InstantsTest {
    private static String text(long micros) {
        StringBuilder out = new StringBuilder();
        Instants.append(out, micros);
        return out.toString();
    }

    private static String unix(long micros) {
        StringBuilder out = new StringBuilder();
        Instants.appendUnix(out, micros);
        return out.toString();
    }

    @Test
    void aFractionStandsOnlyWhereThereIsOneAndThenWithSixDigits() {
        assertEquals("2021-08-31T12:00:00Z", text(SmallRun.NOON));
        assertEquals("2021-08-31T12:00:00.250000Z", text(SmallRun.NOON + 250_000));
        assertEquals("1970-01-01T00:00:00.000001Z", text(1));
        assertEquals("1969-12-31T23:59:59.999999Z", text(-1));
        assertEquals("2024-02-29T23:59:59Z", text(1_709_251_199_000_000L));
    }

    @Test
    void everyTimeFromTheYearZeroToNineThousandIsWhatTheCalendarSays() {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 30_000; i++) {
            long micros = random.nextLong(-62_167_219_200_000_000L, 253_402_300_800_000_000L);
            Instant instant = Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
            assertEquals(instant, Instant.parse(text(micros)));
        }
    }

    @Test
    void unixTimesKeepTheirFraction() {
        assertEquals("1630411200", unix(SmallRun.NOON));
        assertEquals("1630411200.25", unix(SmallRun.NOON + 250_000));
        assertEquals("-0.5", unix(-500_000));
        assertEquals("-1.000001", unix(-1_000_001));
    }
}
