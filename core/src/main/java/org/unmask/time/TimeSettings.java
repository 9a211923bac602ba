package org.unmask.time;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a time column before it is read.
 * {@code pattern} comes from a map ({@link TimeReader#pattern()} has the words); {@code latestMicros} is the capture or import time: later by more than a day is out of range.
 */
public record TimeSettings(
        String platform,
        @Nullable ZoneId zone,
        String zoneDecision,
        @Nullable String pattern,
        long latestMicros) {
    private static final String ASSUMED = "assumed UTC: confirm with --tz";

    /** Nothing known but platform and capture time. */
    public static TimeSettings of(String platform, long latestMicros) {
        return new TimeSettings(platform, null, ASSUMED, null, latestMicros);
    }

    /** The user says the zone ({@code --tz}); null = not said. */
    public TimeSettings confirmed(@Nullable ZoneId zone) {
        return zone == null
                ? this
                : new TimeSettings(platform, zone, "confirmed " + zone.getId(), pattern, latestMicros);
    }

    /** The format itself fixes the zone. */
    public TimeSettings fixedByFormat(ZoneId zone) {
        return new TimeSettings(platform, zone, "by_format " + zone.getId(), pattern, latestMicros);
    }

    /** The ids of the file proved the zone. */
    public TimeSettings proven(ZoneId zone) {
        return new TimeSettings(platform, zone, "proven " + zone.getId(), pattern, latestMicros);
    }

    /** The map says how the values are written; null = not said. */
    public TimeSettings written(@Nullable String pattern) {
        return new TimeSettings(platform, zone, zoneDecision, pattern, latestMicros);
    }

    /**
     * The first moment at which a post of the platform can have been made: the first of January of its year of birth, deliberately early;
     * for platforms unknown to us a year before all of them.
     */
    long earliestMicros() {
        int year = switch (platform) {
            case "x", "vk" -> 2006;
            case "facebook" -> 2004;
            case "instagram" -> 2010;
            case "linkedin" -> 2003;
            case "youtube", "reddit" -> 2005;
            case "telegram" -> 2013;
            case "tiktok", "mastodon", "gab" -> 2016;
            case "threads" -> 2023;
            case "truthsocial" -> 2021;
            default -> 1995;
        };
        TimeFields fields = new TimeFields();
        fields.year = year;
        return fields.localMicros();
    }
}
