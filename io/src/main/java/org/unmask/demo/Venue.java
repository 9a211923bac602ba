package org.unmask.demo;

import java.util.Locale;

/** The four platforms, with ids shaped as each one shapes them, so that the time in an id agrees with the time beside it. */
enum Venue {
    X(2600, "13"),
    FACEBOOK(1200, "10009"),
    INSTAGRAM(700, "58"),
    LINKEDIN(500, "7");

    private static final long X_EPOCH = 1_288_834_974_657L;
    private static final long INSTAGRAM_EPOCH = 1_314_220_021_721L;

    private final int crowd;
    private final String idPrefix;

    Venue(int crowd, String idPrefix) {
        this.crowd = crowd;
        this.idPrefix = idPrefix;
    }

    /** Ordinary accounts in the medium world. */
    int crowd() {
        return crowd;
    }

    String platform() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The id of the n-th account: no order of invention shows in it. X ids stay below the range that carries a time. */
    String accountId(int number) {
        return idPrefix + (100_000_000L + Math.floorMod(number * 7_368_787L + ordinal() * 1_299_709L, 899_999_963L));
    }

    /** The id of the {@code serial}-th post of this platform, made at {@code second}. */
    String postId(long second, int serial) {
        long millis = second * 1000 + serial % 997;
        return switch (this) {
            case X -> Long.toString(((millis - X_EPOCH) << 22) | (serial & 0x3FFFFF));
            case FACEBOOK -> "1" + second + "0" + serial;
            case INSTAGRAM -> Long.toString(((millis - INSTAGRAM_EPOCH) << 23) | (serial & 0x7FFFFF));
            case LINKEDIN -> Long.toString((millis << 22) | (serial & 0x3FFFFF));
        };
    }
}
