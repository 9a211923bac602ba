package org.unmask.report.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.unmask.model.Moment;
import org.unmask.model.TimePrecision;

class FiguresTest {
    @Test
    void countsAreGroupedFromFiveDigitsOn() {
        assertEquals("0", Figures.count(0));
        assertEquals("1204", Figures.count(1_204));
        assertEquals("12\u202F345", Figures.count(12_345));
        assertEquals("\u22121\u202F234\u202F567", Figures.count(-1_234_567));
        assertEquals("1 account", Figures.counted(1, "account"));
        assertEquals("2 families", Figures.counted(2, "family"));
    }

    @Test
    void sharesAreNeverRoundedToNothingOrAll() {
        assertEquals("0\u202F%", Figures.share(0));
        assertEquals("< 1\u202F%", Figures.share(0.0001));
        assertEquals("42\u202F%", Figures.share(0.42));
        assertEquals("> 99\u202F%", Figures.share(0.9999));
        assertEquals("100\u202F%", Figures.share(1));
        assertEquals("not computed", Figures.share(Double.NaN));
    }

    @Test
    void qIsNeverZero() {
        assertEquals("q < 1e-9", Figures.q(0.0));
        assertEquals("q < 1e-9", Figures.q(9.9e-10));
        assertEquals("q = 3.2e-5", Figures.q(3.2e-5));
        assertEquals("q = 1.0e-9", Figures.q(1e-9));
        assertEquals("q = 0.012", Figures.q(0.0123));
        assertEquals("q = 1", Figures.q(1.0));
        assertEquals("not tested", Figures.q(null));
    }

    @Test
    void lagsAreWords() {
        assertEquals("7 h 02 m 11 s", Figures.lag(25_331_000, true));
        assertEquals("1 d 00 h 05 m", Figures.lag(86_700_000, false));
        assertEquals("2 m 05 s", Figures.lag(125_900, true));
        assertEquals("0.312 s", Figures.lag(312, true));
        assertEquals("9 s", Figures.lag(9_400, false));
        assertEquals("9 s", Figures.lag(9_000, true));
    }

    @Test
    void timesAreAsFineAsTheyAreKnown() {
        long at = 1_688_191_805_312_045L;
        assertEquals("2023-07-01 06:10:05.312045 UTC", Figures.time(at, TimePrecision.US));
        assertEquals("2023-07-01 06:10:05.312 UTC", Figures.time(at, TimePrecision.MS));
        assertEquals("2023-07-01 06:10:05 UTC", Figures.time(at, TimePrecision.S));
        assertEquals("2023-07-01 06:10 UTC", Figures.time(at, TimePrecision.MIN));
        assertEquals("2023-07-01", Figures.time(at, TimePrecision.DAY));
        assertEquals("1969-12-31 23:59:59.999 UTC", Figures.time(-1, TimePrecision.MS));
        assertEquals("unknown", Figures.time(Moment.NONE, TimePrecision.S));
    }

    @Test
    void windowsSizesAndDecimalsAreShort() {
        assertEquals("10 s", Figures.window(10_000));
        assertEquals("5 min", Figures.window(300_000));
        assertEquals("24 h", Figures.window(86_400_000));
        assertEquals("250 ms", Figures.window(250));
        assertEquals("0 s", Figures.window(0));
        assertEquals("999 bytes", Figures.bytes(999));
        assertEquals("41.2 kB", Figures.bytes(41_233));
        assertEquals("1.0 MB", Figures.bytes(999_999));
        assertEquals("7", Figures.decimal(7));
        assertEquals("7.5", Figures.decimal(7.5));
        assertEquals("–", Figures.decimal(Double.NaN));
    }
}
