package org.unmask.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** A small world as CooRTweet's four columns: a crowd that acts at random, and a few accounts that act on some of its objects within seconds of each other. */
public final class SmallWorld {
    private static final long START = 1_600_000_000L;
    private static final int CROWD = 120;

    private SmallWorld() {}

    /** The lines with the header; the planted accounts are called {@code p0}, {@code p1} ... */
    public static List<String> lines(int planted, long seed) {
        SplittableRandom dice = new SplittableRandom(seed);
        List<String> lines = new ArrayList<>(List.of("object_id,account_id,content_id,timestamp_share"));
        int post = 0;
        for (int account = 0; account < CROWD; account++) {
            for (int i = 0; i < 20; i++) {
                long at = START + dice.nextLong(20 * 86_400L);
                lines.add("o" + dice.nextInt(150) + ",a" + account + ",c" + post++ + "," + at);
            }
        }
        for (int day = 0; day < 12; day++) {
            long at = START + day * 86_400L + dice.nextLong(80_000);
            for (int account = 0; account < planted; account++) {
                lines.add("o" + 7 * day + ",p" + account + ",c" + post++ + "," + (at + dice.nextInt(8)));
            }
        }
        return lines;
    }
}
