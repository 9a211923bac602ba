package org.unmask.time;

import org.unmask.model.Moment;

/**
 * Watches whether a column still has a time of day: where every row of many days shows the same one (or two that daylight saving sets
 * an hour apart), some tool has cut it off and the times are days. One pass, constant memory.
 */
public final class DayTimes {
    private static final long DAY = 86_400_000_000L;
    private static final long HOUR = 3_600_000_000L;
    private static final int ENOUGH_ROWS = 20;

    private long rows;
    private long first = Moment.NONE;
    private long second = Moment.NONE;
    private long earliestDay = Long.MAX_VALUE;
    private long latestDay = Long.MIN_VALUE;
    private boolean varies;

    /** Takes one time; {@link Moment#NONE} is passed over. */
    public void add(long micros) {
        if (micros == Moment.NONE) {
            return;
        }
        rows++;
        long time = Math.floorMod(micros, DAY);
        long day = Math.floorDiv(micros, DAY);
        earliestDay = Math.min(earliestDay, day);
        latestDay = Math.max(latestDay, day);
        if (first == Moment.NONE) {
            first = time;
        } else if (time != first && second == Moment.NONE) {
            second = time;
            long apart = Math.abs(time - first);
            varies = apart != HOUR && apart != DAY - HOUR;
        } else if (time != first && time != second) {
            varies = true;
        }
    }

    /** Whether at least 20 rows on at least 3 days all show one time of day. */
    public boolean isConstant() {
        return !varies && rows >= ENOUGH_ROWS && latestDay - earliestDay >= 2;
    }
}
