package org.unmask.time;

import org.unmask.model.Moment;
import org.unmask.model.TimePrecision;

/**
 * Times hidden in the ids that platforms give.
 * Formulas: snowflake of X (41 bits of milliseconds), Instagram and Threads (pk, or the same number as shortcode), Mastodon,
 * TID of AT Protocol, TikTok and LinkedIn. Cost: O(length of the id), no allocation.
 */
public final class IdTimes {
    private static final long X_EPOCH_MILLIS = 1_288_834_974_657L;
    private static final long INSTAGRAM_EPOCH_MILLIS = 1_314_220_021_721L;
    /** Ids below were given one after the other and hold no time; each would decode to the first minute of the epoch. */
    private static final long FIRST_TIMED_ID = 10_000_000_000_000L;

    private static final long YEAR_2006 = 1_136_073_600_000_000L;
    private static final long YEAR_2014 = 1_388_534_400_000_000L;
    private static final long YEAR_2016 = 1_451_606_400_000_000L;
    private static final long YEAR_2021 = 1_609_459_200_000_000L;
    /** No id that a person can hold today is younger; what decodes beyond is another number scheme. */
    private static final long YEAR_2036 = 2_082_758_400_000_000L;

    private static final int TID_LENGTH = 13;
    private static final String TID_DIGITS = "234567abcdefghijklmnopqrstuvwxyz";
    private static final long NO_NUMBER = -1L;

    private IdTimes() {}

    /** Microseconds hidden in the id of a post, or {@link Moment#NONE} where there are none or they are implausible. */
    public static long micros(String platform, String id) {
        return switch (platform) {
            case "x" -> snowflake(number(id, 0, id.length()));
            case "instagram", "threads" -> instagram(id);
            case "mastodon" -> mastodon(id, YEAR_2016);
            case "truthsocial" -> mastodon(id, YEAR_2021);
            case "bluesky" -> tid(id);
            case "tiktok", "douyin" -> tiktok(number(id, 0, id.length()));
            case "linkedin" -> linkedin(id);
            default -> Moment.NONE;
        };
    }

    /** Microseconds hidden in the id of an account (X only), or {@link Moment#NONE}. */
    public static long accountMicros(String platform, String id) {
        return platform.equals("x") ? snowflake(number(id, 0, id.length())) : Moment.NONE;
    }

    /** How fine the times in the ids of that platform are. */
    public static TimePrecision precision(String platform) {
        return switch (platform) {
            case "bluesky" -> TimePrecision.US;
            case "tiktok", "douyin" -> TimePrecision.S;
            default -> TimePrecision.MS;
        };
    }

    /** Whether the platform's own servers put the time there, so that it can prove a zone. Mastodon's holds for its own instance only. */
    public static boolean areMadeByServer(String platform) {
        return platform.equals("x") || platform.equals("instagram") || platform.equals("threads");
    }

    private static long snowflake(long id) {
        return id < FIRST_TIMED_ID ? Moment.NONE : within(((id >>> 22) + X_EPOCH_MILLIS) * 1000, YEAR_2006);
    }

    private static long instagram(String id) {
        int owner = id.indexOf('_');
        long pk = number(id, 0, owner > 0 ? owner : id.length());
        // Digits alone are a pk: a shortcode of only digits is possible, but rarer than an early pk.
        if (pk == NO_NUMBER) {
            pk = shortcode(id);
        }
        return pk < FIRST_TIMED_ID ? Moment.NONE : within(((pk >>> 23) + INSTAGRAM_EPOCH_MILLIS) * 1000, YEAR_2006);
    }

    private static long shortcode(String code) {
        if (code.isEmpty() || code.length() > 11) {
            return NO_NUMBER;
        }
        long value = 0;
        for (int i = 0; i < code.length(); i++) {
            int digit = base64Digit(code.charAt(i));
            if (digit < 0 || value >>> 57 != 0) {
                return NO_NUMBER;
            }
            value = value << 6 | digit;
        }
        return value;
    }

    private static int base64Digit(char c) {
        if (c >= 'A' && c <= 'Z') {
            return c - 'A';
        }
        if (c >= 'a' && c <= 'z') {
            return c - 'a' + 26;
        }
        if (c >= '0' && c <= '9') {
            return c - '0' + 52;
        }
        return c == '-' ? 62 : c == '_' ? 63 : -1;
    }

    private static long mastodon(String id, long earliest) {
        long number = number(id, id.lastIndexOf('/') + 1, id.length());
        return number < FIRST_TIMED_ID ? Moment.NONE : within((number >>> 16) * 1000, earliest);
    }

    private static long tid(String id) {
        int from = id.lastIndexOf('/') + 1;
        if (id.length() - from != TID_LENGTH || TID_DIGITS.indexOf(id.charAt(from)) >= 16) {
            return Moment.NONE;
        }
        long micros = 0;
        for (int i = 0; i < TID_LENGTH; i++) {
            int digit = TID_DIGITS.indexOf(id.charAt(from + i));
            if (digit < 0) {
                return Moment.NONE;
            }
            // The last two characters name the clock that made the id.
            micros = i < TID_LENGTH - 2 ? micros << 5 | digit : micros;
        }
        return within(micros, YEAR_2006);
    }

    private static long tiktok(long id) {
        return id < FIRST_TIMED_ID ? Moment.NONE : within((id >>> 32) * 1_000_000, YEAR_2016);
    }

    private static long linkedin(String id) {
        long number = number(id, id.lastIndexOf(':') + 1, id.length());
        return number < FIRST_TIMED_ID ? Moment.NONE : within((number >>> 22) * 1000, YEAR_2014);
    }

    private static long within(long micros, long earliest) {
        return micros < earliest || micros >= YEAR_2036 ? Moment.NONE : micros;
    }

    /** The decimal number in that part, or {@link #NO_NUMBER} where it is none or does not fit 63 bits. */
    private static long number(String text, int from, int to) {
        if (to - from < 1 || to - from > 19) {
            return NO_NUMBER;
        }
        long value = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return NO_NUMBER;
            }
            value = value * 10 + digit;
        }
        return value < 0 ? NO_NUMBER : value;
    }
}
