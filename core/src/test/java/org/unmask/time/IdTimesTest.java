package org.unmask.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unmask.model.Moment;
import org.unmask.model.TimePrecision;

class IdTimesTest {
    private static void holds(String platform, String id, String time) {
        assertEquals(time, text(IdTimes.micros(platform, id)), platform + " " + id);
    }

    private static void holdsNone(String platform, String... ids) {
        for (String id : ids) {
            assertEquals(Moment.NONE, IdTimes.micros(platform, id), platform + " " + id);
        }
    }

    private static String text(long micros) {
        return micros == Moment.NONE
                ? "none"
                : Instant.EPOCH.plus(micros, ChronoUnit.MICROS).toString();
    }

    @Test
    void postsOfXHoldMilliseconds() {
        holds("x", "1394735776701816833", "2021-05-18T19:24:56.760Z");
        holds("x", "1558553189766631429", "2022-08-13T20:36:51.615Z");
        holds("x", "2742379589144576", "2010-11-11T15:20:08.902Z");
        holds("x", "293847982875480064", "2013-01-22T22:29:53.206Z");
        holds("x", "306464677410516992", "2013-02-26T18:04:07.590Z");
        holds("x", "674330744717315", "2010-11-05T22:22:27.635Z");
    }

    @Test
    void anIdRoundedByASpreadsheetKeepsItsTime() {
        holds("x", "1394735776701810000", "2021-05-18T19:24:56.760Z");
    }

    @Test
    void sequentialIdsOfXHoldNoTime() {
        holdsNone("x", "29674109995", "25712847277", "1", "0", "9999999999999");
    }

    @Test
    void whatIsNoNumberHoldsNoTime() {
        holdsNone(
                "x",
                "1.39474E+18",
                "",
                "-1394735776701816833",
                "13947357767018168330",
                "9999999999999999999",
                "139473577670181683x");
        holdsNone("x", "kJhg8sdf7Q0OxxRnWtZ1uR3vQ5tYy9mKpLw2Zs4Ab0=", "۱۳۹۴۷۳۵۷۷۶۷۰۱۸۱۶۸۳۳");
    }

    @Test
    void accountsOfXHoldTheTimeOfTheirCreation() {
        assertEquals("2018-07-03T23:27:07.860Z", text(IdTimes.accountMicros("x", "1014289465672716288")));
        assertEquals("2021-01-13T00:19:45.338Z", text(IdTimes.accountMicros("x", "1349149096909668363")));
        assertEquals(Moment.NONE, IdTimes.accountMicros("x", "25073877"));
        assertEquals(Moment.NONE, IdTimes.accountMicros("instagram", "1349149096909668363"));
    }

    @Test
    void shortcodeAndNumberOfThreadsAreTheSameTime() {
        for (String[] vector : new String[][] {
            {"3141307328358556088", "CuYKl8tJKG4", "2023-07-07T01:23:56.595Z"},
            {"3141002295235099165", "CuXFPIeLLod", "2023-07-06T15:17:53.813Z"},
            {"3141314003249945904", "CuYMHFLrF0w", "2023-07-07T01:37:12.304Z"},
            {"3141055616164096839", "CuXRXDdNOtH", "2023-07-06T17:03:50.163Z"},
            {"3141082664316809193", "CuXXgqAva_p", "2023-07-06T17:57:34.554Z"}
        }) {
            holds("threads", vector[0], vector[2]);
            holds("threads", vector[1], vector[2]);
            holds("threads", vector[0] + "_63055343223", vector[2]);
        }
    }

    @Test
    void aShortcodeMayHoldAHyphen() {
        holds("instagram", "2974680228980292666", "2022-11-19T03:45:38.458Z");
        holds("instagram", "ClIL-hgv3w6", "2022-11-19T03:45:38.458Z");
    }

    @Test
    void earlyOrDamagedIdsOfInstagramHoldNoTime() {
        holdsNone("instagram", "", "BA", "12345678", "ClIL hgv3w6", "ClIL-hgv3w6aaaaaaaa", "___________");
    }

    @Test
    void mastodonHoldsMillisecondsAlsoAtTheEndOfAUri() {
        holds("mastodon", "103270115826048975", "2019-12-08T03:48:33.849Z");
        holds("mastodon", "https://mastodon.example/users/a/statuses/103270115826048975", "2019-12-08T03:48:33.849Z");
        holdsNone("mastodon", "https://mastodon.example/users/a/statuses/abc", "https://pleroma.example/notice/17");
        holdsNone("truthsocial", "103270115826048975");
    }

    @Test
    void blueskyRecordKeysHoldMicroseconds() {
        holds("bluesky", "3lbhtyteurk2y", "2024-11-21T16:09:27.094Z");
        holds("bluesky", "3l3qo2vuowo2b", "2024-09-09T19:46:02.246036Z");
        holds("bluesky", "3lhprhfeijk27", "2025-02-09T04:16:22.166Z");
        holds("bluesky", "3lplngnsi6224", "2025-05-20T08:15:16.560Z");
        holds("bluesky", "3l2dszqkmqt25", "2024-08-22T23:45:03.601369Z");
        holds("bluesky", "3jzfcijpj2z2a", "2023-06-30T15:03:01.887007Z");
        holds("bluesky", "at://did:plc:abc/app.bsky.feed.post/3jzfcijpj2z2a", "2023-06-30T15:03:01.887007Z");
    }

    @Test
    void implausibleOrWrongRecordKeysHoldNoTime() {
        holdsNone(
                "bluesky", "3zzzzzzzzzzzz", "7777777777777", "a222222222222", "j222222222222", "2222222222222", "self");
        for (String wrong : List.of(
                "3jzfcijpj2z21",
                "0000000000000",
                "3jzfcijpj2z2aa",
                "3jzfcijpj2z2",
                "3jzf-cij-pj2z-2a",
                "zzzzzzzzzzzzz",
                "kjzfcijpj2z2a")) {
            holdsNone("bluesky", wrong);
        }
    }

    @Test
    void linkedInHoldsATimeOnlyWherePlausible() {
        holds("linkedin", "6960882777168695296", "2022-08-04T09:03:01.025Z");
        holds("linkedin", "urn:li:activity:6960882777168695296", "2022-08-04T09:03:01.025Z");
        holdsNone("linkedin", "3966023054712791616");
    }

    @Test
    void tikTokHoldsSeconds() {
        holds("douyin", "7665718789363309172", "2026-07-23T13:43:59Z");
        holds("tiktok", "7665718789363309172", "2026-07-23T13:43:59Z");
        holdsNone("tiktok", "12345");
        assertEquals(TimePrecision.S, IdTimes.precision("tiktok"));
    }

    @Test
    void otherPlatformsHoldNone() {
        for (String platform : List.of("facebook", "youtube", "reddit", "telegram", "vk", "gab", "unknown", "")) {
            holdsNone(platform, "1394735776701816833");
        }
    }

    @Test
    void onlyServerMadeTimesProveAZone() {
        assertTrue(IdTimes.areMadeByServer("x"));
        assertTrue(IdTimes.areMadeByServer("threads"));
        assertFalse(IdTimes.areMadeByServer("bluesky"));
        assertFalse(IdTimes.areMadeByServer("facebook"));
    }

    @Test
    void noIdThrows() {
        for (String platform :
                List.of("x", "instagram", "threads", "mastodon", "truthsocial", "bluesky", "tiktok", "linkedin")) {
            for (String id : List.of(
                    "", "/", ":", "_", "-", "\u0000", "😀😀😀😀😀😀😀", "9223372036854775807", "9223372036854775808")) {
                IdTimes.micros(platform, id);
            }
        }
    }
}
