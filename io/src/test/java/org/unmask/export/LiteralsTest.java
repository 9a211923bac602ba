package org.unmask.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LiteralsTest {
    private static String text(double value) {
        StringBuilder out = new StringBuilder();
        Literals.appendNumber(out, value);
        return out.toString();
    }

    private static String seconds(long millis) {
        StringBuilder out = new StringBuilder();
        Literals.appendSeconds(out, millis);
        return out.toString();
    }

    @Test
    void numbersAreShortAndPlainWherePeopleReadThem() {
        assertEquals("0", text(0));
        assertEquals("0", text(-0.0));
        assertEquals("1", text(1));
        assertEquals("-2.5", text(-2.5));
        assertEquals("0.333333333333", text(1.0 / 3));
        assertEquals("0.1", text(0.1));
        assertEquals("0.3", text(0.1 + 0.2));
        assertEquals("0.000001", text(1e-6));
        assertEquals("1.25E-9", text(1.25e-9));
        assertEquals("1E-300", text(1e-300));
        assertEquals("4.94065645841E-324", text(Double.MIN_VALUE));
        assertEquals("1.79769313486E308", text(Double.MAX_VALUE));
        assertEquals("123456789012000", text(123_456_789_012_345.0));
        assertEquals("1E15", text(1e15));
        assertEquals("1", text(0.9999999999999));
        assertEquals("100000000000", text(99_999_999_999.99999));
        assertEquals("2E-23", text(2e-23));
    }

    @Test
    void everyNumberIsTheExactValueRoundedToTwelveDigits() {
        SplittableRandom random = new SplittableRandom(12);
        for (int i = 0; i < 60_000; i++) {
            double value = switch (i % 4) {
                case 0 -> random.nextDouble();
                case 1 -> random.nextInt(1_000_000) / (double) (1 + random.nextInt(1000));
                case 2 -> Double.longBitsToDouble(random.nextLong());
                default -> (random.nextLong(1L << 40) + 0.5) / (1L << random.nextInt(45));
            };
            if (Double.isFinite(value)) {
                String text = text(value);
                assertEquals(0, Literals.rounded(value).compareTo(new BigDecimal(text)), text);
                assertTrue(new BigDecimal(text).stripTrailingZeros().precision() <= 12, text);
            }
        }
    }

    @Test
    void durationsAreExactSeconds() {
        assertEquals("60", seconds(60_000));
        assertEquals("0.25", seconds(250));
        assertEquals("10.001", seconds(10_001));
        assertEquals("-0.5", seconds(-500));
        assertEquals("0", seconds(0));
    }

    private static String time(long micros) {
        StringBuilder out = new StringBuilder();
        Literals.appendTime(out, micros);
        return out.toString();
    }

    private static String unix(long micros) {
        StringBuilder out = new StringBuilder();
        Literals.appendUnixTime(out, micros);
        return out.toString();
    }

    @Test
    void aFractionStandsOnlyWhereThereIsOneAndThenWithSixDigits() {
        assertEquals("2021-08-31T12:00:00Z", time(SmallRun.NOON));
        assertEquals("2021-08-31T12:00:00.250000Z", time(SmallRun.NOON + 250_000));
        assertEquals("1970-01-01T00:00:00.000001Z", time(1));
        assertEquals("1969-12-31T23:59:59.999999Z", time(-1));
        assertEquals("2024-02-29T23:59:59Z", time(1_709_251_199_000_000L));
    }

    @Test
    void everyTimeFromTheYearZeroToNineThousandIsWhatTheCalendarSays() {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 30_000; i++) {
            long micros = random.nextLong(-62_167_219_200_000_000L, 253_402_300_800_000_000L);
            Instant instant = Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
            assertEquals(instant, Instant.parse(time(micros)));
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
