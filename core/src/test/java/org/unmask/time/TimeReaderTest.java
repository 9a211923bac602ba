package org.unmask.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.unmask.model.Moment;
import org.unmask.model.TimePrecision;
import org.unmask.model.UnusableInput;
import org.unmask.model.UnusableParameter;

class TimeReaderTest {
    private static final long IMPORTED = micros("2026-06-01T00:00:00Z");
    private static final TimeSettings X = TimeSettings.of("x", IMPORTED);

    private static long micros(String iso) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, Instant.parse(iso));
    }

    private static TimeReader reader(TimeSettings settings, String... sample) {
        try {
            return TimeReader.of(List.of(sample), settings);
        } catch (UnusableInput refused) {
            throw new AssertionError(refused.getMessage(), refused);
        }
    }

    private static String seen(TimeSettings settings, String value, String... sample) {
        return text(reader(settings, sample.length == 0 ? new String[] {value} : sample)
                .read(value));
    }

    private static String text(ReadTime time) {
        if (!time.isKnown()) {
            return String.valueOf(time.problem());
        }
        return Instant.EPOCH.plus(time.micros(), ChronoUnit.MICROS) + " "
                + (time.precision() == null ? "-" : time.precision().word()) + (time.zoneKnown() ? "" : " zoneless")
                + (time.flag() == null ? "" : " " + time.flag());
    }

    private static String codeOf(TimeSettings settings, String... sample) {
        return assertThrows(UnusableInput.class, () -> TimeReader.of(List.of(sample), settings))
                .code();
    }

    @Test
    void isoFormsAreRead() {
        assertEquals("2021-05-18T19:24:56Z s", seen(X, "2021-05-18T19:24:56.000Z"));
        assertEquals("2021-05-18T19:24:56Z s", seen(X, "2021-05-18T19:24:56Z"));
        assertEquals("2021-05-18T17:24:56Z s", seen(X, "2021-05-18T19:24:56+02:00"));
        assertEquals("2021-05-18T17:24:56Z s", seen(X, "2021-05-18 19:24:56+0200"));
        assertEquals("2021-05-18T17:24:56Z s", seen(X, "2021-05-18 19:24:56 +02"));
        assertEquals("2021-05-19T00:54:56Z s", seen(X, "2021-05-18T19:24:56-05:30"));
        assertEquals("2021-05-18T19:24:56.123456Z us", seen(X, "2021-05-18T19:24:56.123456789Z"));
        assertEquals("2021-05-18T19:24:56.100Z ms", seen(X, "2021-05-18T19:24:56.1Z"));
        assertEquals("2021-05-18T19:24:56Z s zoneless", seen(X, "2021-05-18T19:24:56"));
        assertEquals("2021-05-18T19:24:00Z min zoneless", seen(X, "2021-05-18 19:24"));
        assertEquals("2021-05-18T09:05:00Z min zoneless", seen(X, "2021-05-18 9:05"));
        assertEquals("2021-05-18T00:00:00Z day zoneless", seen(X, "2021-05-18"));
        assertEquals("2021-05-18T19:24:56Z s", seen(X, "2021/05/18 19:24:56 UTC"));
        assertEquals("2021-05-18T19:24:56Z s", seen(X, "  2021-05-18T19:24:56Z\t"));
    }

    @Test
    void whatIsNoIsoTimeIsSaidToBeUnreadable() {
        TimeReader iso = reader(X, "2021-05-18T19:24:56Z");
        for (String wrong : List.of(
                "2021-02-30T00:00:00Z",
                "2021-13-01",
                "2021-00-10",
                "2021-01-00",
                "2021-05-18T24:00:00Z",
                "2021-05-18T19:60:00Z",
                "2021-05-18T19:24:60Z",
                "2021-05-18T19:24:56.Z",
                "2021-05-18T19:24:56.1234567890Z",
                "2021-05-18T19:24:56+19:00",
                "2021-05-18T19:24:56 XYZ",
                "2021-05-18T",
                "2021-05-18T19",
                "21-05-18",
                "yesterday",
                "2021-05-18T19:24:56Zx",
                "٢٠٢١-٠٥-١٨")) {
            assertEquals("TIME_UNREADABLE", text(iso.read(wrong)), wrong);
        }
        assertEquals("2020-02-29T00:00:00Z day zoneless", text(iso.read("2020-02-29")));
        assertEquals("TIME_UNREADABLE", text(iso.read("2100-02-29")));
    }

    @Test
    void waysToSayNothingAreMissing() {
        TimeReader iso = reader(X, "2021-05-18T19:24:56Z");
        for (String nothing : List.of(
                "",
                " ",
                "NA",
                "N/A",
                "null",
                "None",
                "nan",
                "undefined",
                "0",
                "1970-01-01",
                "1970-01-01 00:00:00",
                "1970-01-01T00:00:00Z")) {
            assertEquals("TIME_MISSING", text(iso.read(nothing)), nothing);
        }
        assertEquals("TIME_MISSING", text(iso.read(null)));
    }

    @Test
    void theFormOfXVersionOneIsReadInEnglishEverywhere() {
        String value = "Wed Oct 10 20:19:24 +0000 2018";
        assertEquals("2018-10-10T20:19:24Z s", seen(X, value));
        assertEquals("2020-09-01T00:00:01Z s", seen(X, "Tue Sep 01 02:00:01 +0200 2020"));
        assertEquals("TIME_UNREADABLE", seen(X, "Wed Okt 10 20:19:24 +0000 2018", value));
        assertEquals("X v1.1", reader(X, value).form());
        assertEquals("2018-10-10T20:19:24Z s", seen(X, "Wed, 10 Oct 2018 20:19:24 GMT"));
    }

    @Test
    void defaultZoneAndLocaleChangeNothing() {
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            for (String id : List.of("UTC", "America/New_York", "Asia/Kolkata")) {
                for (Locale each : List.of(Locale.forLanguageTag("tr-TR"), Locale.UK, Locale.forLanguageTag("ar-EG"))) {
                    TimeZone.setDefault(TimeZone.getTimeZone(id));
                    Locale.setDefault(each);
                    isoFormsAreRead();
                    theFormOfXVersionOneIsReadInEnglishEverywhere();
                    abbreviationsAreFixedOffsetsAndNotCities();
                    theColumnDecidesWhetherTheDayComesFirst();
                    aZoneWithDaylightSavingHasOneHourTwiceAndOneNever();
                }
            }
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void abbreviationsAreFixedOffsetsAndNotCities() {
        assertEquals("2021-07-03T15:11:12Z s", seen(X, "2021-07-03 10:11:12 EST"));
        assertEquals("2021-02-03T15:11:12Z s", seen(X, "2021-02-03 10:11:12 EST"));
        assertEquals("2021-07-03T14:11:12Z s", seen(X, "2021-07-03 10:11:12 EDT"));
        assertEquals("2021-07-03T08:11:12Z s", seen(X, "2021-07-03 10:11:12 cest"));
        assertEquals("2021-07-03T01:11:12Z s", seen(X, "2021-07-03 10:11:12 JST"));
    }

    @Test
    void ambiguousAbbreviationsAreAskedForAndNeverGuessed() {
        for (String word : List.of("CST", "BST", "IST", "AST", "SST", "ECT")) {
            assertEquals("ASK", codeOf(X, "2021-07-03 10:11:12 " + word));
        }
        assertEquals("TIME_AMBIGUOUS", seen(X, "2021-07-03 10:11:12 BST", "2021-07-03 10:11:12 EST"));
        TimeSettings london = X.confirmed(ZoneId.of("Europe/London"));
        assertEquals("2021-07-03T09:11:12Z s", seen(london, "2021-07-03 10:11:12 BST"));
    }

    @Test
    void theUnitOfAnEpochIsThatOfTheColumn() {
        assertEquals("2021-05-18T19:24:56Z s", seen(X, "1621365896"));
        assertEquals("2021-05-18T19:24:56.760Z ms", seen(X, "1621365896760"));
        assertEquals("2021-05-18T19:24:56.760001Z us", seen(X, "1621365896760001"));
        assertEquals("2021-05-18T19:24:56.760001Z us", seen(X, "1621365896760001000"));
        assertEquals("TIME_RANGE", seen(X, "1621365896760", "1621365896", "1621365897", "1621365898"));
        assertEquals("TIME_RANGE", seen(X, "-1621365896", "1621365896"));
        assertEquals("TIME_UNREADABLE", seen(X, "1.62137E+09", "1621365896"));
    }

    @Test
    void fractionsOfAnEpochAreExact() {
        assertEquals("2016-08-07T21:13:42Z s", seen(TimeSettings.of("reddit", IMPORTED), "1470604422.0"));
        assertEquals("2020-11-27T04:26:10.518101Z us", seen(X, "1606451170.518101"));
        assertEquals("2020-11-27T04:26:10.518101Z us", seen(X, "1606451170.51810199999999999"));
        assertEquals("TIME_UNREADABLE", seen(X, "1606451170.", "1606451170.5"));
    }

    @Test
    void anIdOfXIsNotTakenForNanoseconds() {
        assertEquals("TIME_UNREADABLE", codeOf(X, "1394735776701816833", "1558553189766631429", "1576994789110992896"));
    }

    @Test
    void aClockOfItsOwnIsAskedFor() {
        assertEquals("ASK", codeOf(X, "332530922.103", "332530923.001"));
        assertEquals("ASK", codeOf(X, "0", "59", "100"));
        assertEquals("2021-05-18T19:24:56.760Z ms", seen(X.written("x-clock"), "332530922.103"));
    }

    @Test
    void theColumnDecidesWhetherTheDayComesFirst() {
        assertEquals(
                "2021-08-01T13:05:00Z min zoneless", seen(X, "1/8/2021 13:05", "1/8/2021 13:05", "22/8/2021 00:10"));
        assertEquals(
                "2021-01-08T13:05:00Z min zoneless",
                seen(X, "1/8/2021 1:05 PM", "1/8/2021 1:05 PM", "8/22/2021 12:10 AM"));
        assertEquals("2021-08-22T00:10:00Z min zoneless", seen(X, "8/22/2021 12:10 AM"));
        assertEquals("2021-08-01T13:05:09Z s zoneless", seen(X, "01.08.2021 13:05:09", "22.08.2021 13:05:09"));
        assertEquals("TIME_UNREADABLE", seen(X, "02/30/2021", "02/22/2021"));
    }

    @Test
    void undecidedDayOrMonthIsAskedFor() {
        assertEquals("ASK", codeOf(X, "1/8/2021 13:05", "2/8/2021 13:05"));
        assertEquals("2021-08-01T00:00:00Z day zoneless", seen(X.written("d/M/uuuu"), "1/8/2021"));
    }

    @Test
    void whereBothOrdersAreForcedOnlyRowsThatDecideThemselvesAreRead() {
        TimeReader mixed = reader(X, "22/8/2021", "8/22/2021", "1/8/2021");
        assertEquals("2021-08-22T00:00:00Z day zoneless", text(mixed.read("22/8/2021")));
        assertEquals("2021-08-22T00:00:00Z day zoneless", text(mixed.read("8/22/2021")));
        assertEquals("2021-08-08T00:00:00Z day zoneless", text(mixed.read("8/8/2021")));
        assertEquals("TIME_AMBIGUOUS", text(mixed.read("1/8/2021")));
    }

    @Test
    void aZoneWithDaylightSavingHasOneHourTwiceAndOneNever() {
        TimeSettings newYork = X.confirmed(ZoneId.of("America/New_York"));
        TimeReader local = reader(newYork, "2021-07-03 10:11:12");
        assertEquals("2021-07-03T14:11:12Z s", text(local.read("2021-07-03 10:11:12")));
        assertEquals("2021-02-03T15:11:12Z s", text(local.read("2021-02-03 10:11:12")));
        assertEquals("TIME_GAP", text(local.read("2021-03-14 02:30:00")));
        assertEquals("2021-11-07T05:30:00Z s tz_overlap", text(local.read("2021-11-07 01:30:00")));
        assertEquals("2021-07-03T10:11:12Z s", text(local.read("2021-07-03 10:11:12Z")));
        assertEquals("confirmed America/New_York", local.zoneDecision());
        assertFalse(local.needsZone());
    }

    @Test
    void theZoneIsInTheValueOrFixedOrConfirmedOrAssumed() {
        assertEquals("in_value", reader(X, "2021-07-03T10:11:12Z").zoneDecision());
        assertEquals(
                "assumed UTC: confirm with --tz",
                reader(X, "2021-07-03 10:11:12").zoneDecision());
        assertTrue(reader(X, "2021-07-03 10:11:12").needsZone());
        assertEquals(
                "by_format Z",
                reader(X.fixedByFormat(ZoneOffset.UTC), "2021-07-03 10:11:12").zoneDecision());
        assertEquals("2021-07-03T04:41:12Z s", seen(X.confirmed(ZoneId.of("Asia/Kolkata")), "2021-07-03 10:11:12"));
        assertEquals("2021-07-03T08:11:12Z s", seen(X.confirmed(ZoneId.of("+02:00")), "2021-07-03 10:11:12"));
    }

    @Test
    void timesBeforeThePlatformOrAfterTheCaptureAreOutOfRange() {
        TimeReader x = reader(X, "2021-07-03T10:11:12Z");
        assertEquals("TIME_RANGE", text(x.read("2005-12-31T23:59:59Z")));
        assertEquals("2006-01-01T00:00:00Z s", text(x.read("2006-01-01T00:00:00Z")));
        assertEquals("2026-06-02T00:00:00Z s", text(x.read("2026-06-02T00:00:00Z")));
        assertEquals("TIME_RANGE", text(x.read("2026-06-02T00:00:01Z")));
        assertEquals("TIME_RANGE", text(x.read("9999-12-31T23:59:59Z")));
        assertEquals(
                "TIME_RANGE",
                seen(TimeSettings.of("threads", IMPORTED), "2022-12-31T10:00:00Z", "2023-12-31T10:00:00Z"));
    }

    @Test
    void whatAClientOfBlueskyDeclaresIsKeptAndFlagged() {
        TimeSettings bluesky = TimeSettings.of("bluesky", IMPORTED);
        assertEquals("1985-10-26T01:21:00Z s forged_possible", seen(bluesky, "1985-10-26T01:21:00Z"));
        assertEquals("2024-10-26T01:21:00Z s", seen(bluesky, "2024-10-26T01:21:00Z"));
    }

    @Test
    void aConstantTimeOfDayIsOnlyADay() {
        List<String> midnights = new ArrayList<>();
        for (int day = 10; day < 31; day++) {
            midnights.add("2021-08-" + day + "T00:00:00Z");
        }
        TimeReader cut = reader(X, midnights.toArray(String[]::new));
        assertTrue(cut.timeOfDayIsConstant());
        assertEquals("2021-08-10T00:00:00Z day", text(cut.read("2021-08-10T00:00:00Z")));
        midnights.set(7, "2021-08-17T00:00:01Z");
        assertFalse(reader(X, midnights.toArray(String[]::new)).timeOfDayIsConstant());
    }

    @Test
    void zerosAreDigitsOnlyWhereTheColumnHasOthers() {
        assertEquals(
                "2021-05-18T19:24:56Z ms",
                seen(X, "2021-05-18T19:24:56.000Z", "2021-05-18T19:24:56.001Z", "2021-05-18T19:24:56.000Z"));
        assertEquals("2021-05-18T19:24:56Z s", seen(X, "1621365896000", "1621365897000"));
        assertEquals("2021-05-18T19:24:56Z ms", seen(X, "1621365896000", "1621365897001"));
    }

    @Test
    void patternsOfAMapAreStrict() {
        assertEquals(
                "2021-08-22T19:24:00Z min zoneless", seen(X.written("dd MMM uuuu, h:mm a"), "22 Aug 2021, 7:24 pm"));
        assertEquals("2021-08-22T19:24:56Z s zoneless", seen(X.written("uuuuMMddHHmmss"), "20210822192456"));
        assertEquals("2021-08-22T17:24:56Z s", seen(X.written("d.M.yy 'um' H:mm:ss X"), "22.8.21 um 19:24:56 +02"));
        assertEquals("TIME_UNREADABLE", seen(X.written("d/M/uuuu"), "30/2/2021"));
        assertEquals("TIME_UNREADABLE", seen(X.written("h:mm a d/M/uuuu"), "13:00 pm 3/2/2021"));
        for (String wrong : List.of("VV uuuu", "uuuu [", "uuuu ]", "uuuu '", "", "QQQ")) {
            assertThrows(UnusableParameter.class, () -> TimeReader.of(List.of(), X.written(wrong)), wrong);
        }
    }

    @Test
    void aColumnWithoutTimesIsRefused() {
        assertEquals("TIME_UNREADABLE", codeOf(X, "red", "green", "blue"));
        assertEquals("TIME_MISSING", text(reader(X).read("")));
    }

    @Test
    void theFitIsTheShareOfSampledValuesThatAreRead() {
        assertEquals(
                0.75,
                reader(X, "2021-05-18", "2021-05-19", "2021-05-20", "oops", "NA")
                        .fit());
    }

    @Test
    void noValueThrows() {
        TimeReader[] readers = {
            reader(X, "2021-05-18T19:24:56Z"),
            reader(X, "1621365896"),
            reader(X, "Wed Oct 10 20:19:24 +0000 2018"),
            reader(X, "22/8/2021")
        };
        String[] strange = {
            "\u0000",
            "T",
            "-",
            "+",
            ".",
            "9".repeat(400),
            "-9223372036854775808",
            "9223372036854775807",
            "2021-05-18T\uD83D\uDE00",
            "////",
            "1/",
            "Wed",
            "2021-05-18T19:24:56+",
            "9999999999999"
        };
        for (TimeReader each : readers) {
            for (String value : strange) {
                assertEquals(Moment.NONE, each.read(value).micros(), value);
            }
        }
    }

    @Test
    void theEarliestPrecisionIsTheFinest() {
        assertEquals(
                TimePrecision.US,
                reader(X, "1621365896760001").read("1621365896760001").precision());
    }
}
