package org.unmask.network;

import java.util.Arrays;
import java.util.List;
import org.unmask.model.UnusableParameter;

/** The windows of one run in milliseconds, ascending and distinct. A window is closed: a lag of exactly the window counts. */
public record Windows(List<Long> millis) {
    /** 10 s, 1 min, 5 min, 1 h, 6 h, 24 h. */
    public static final Windows DEFAULT = ofSeconds(10, 60, 300, 3600, 21_600, 86_400);

    /** The most windows that one pass of the join serves. */
    public static final int MOST = 8;

    public Windows {
        millis = List.copyOf(millis);
        if (millis.isEmpty() || millis.size() > MOST) {
            throw new UnusableParameter("--window", millis.size() + " windows", "1 to " + MOST + " windows");
        }
        long before = -1;
        for (long window : millis) {
            if (window <= before) {
                throw new UnusableParameter("--window", window + " ms", "0 or more, ascending and distinct");
            }
            before = window;
        }
    }

    /** Windows given in whole seconds. */
    public static Windows ofSeconds(long... seconds) {
        return new Windows(Arrays.stream(seconds).map(s -> s * 1000L).boxed().toList());
    }

    /** How many windows there are. */
    public int count() {
        return millis.size();
    }

    /** The largest window. */
    public long widest() {
        return millis.get(millis.size() - 1);
    }
}
