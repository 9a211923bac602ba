package org.unmask.report.words;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.unmask.finding.ControlRow;

/** What may be said of false positives: with controls a rate and its bound, without them that it cannot be known. */
public final class ControlWords {
    private ControlWords() {}

    /** The sentence for these controls; null = the case has none. */
    public static String of(@Nullable ControlRow controls) {
        if (controls == null) {
            return "How often it is wrong about innocent accounts cannot be known from this data alone: without a group of control accounts that are known to be independent "
                    + "(unmask import --control), the false-positive rate is not measurable. What is printed instead is what chance alone would give.";
        }
        String enough = Figures.counted(controls.eligible(), "account") + " of "
                + Figures.counted(controls.accounts(), "control account") + " acted often enough to be tested";
        if (controls.eligible() == 0) {
            return enough + ": the false-positive rate stays unknown.";
        }
        return enough + "; of these " + Figures.count(controls.moderate())
                + (controls.moderate() == 1 ? " stands" : " stand")
                + " in a group graded moderate or higher, and " + Figures.count(controls.high())
                + " in one graded high. So the false-positive rate is " + percent(controls.falsePositives())
                + ", and with 95 % confidence at most " + percent(controls.falsePositivesAtMost())
                + ", for accounts like these controls and as far as they are independent; for other crowds it is not known.";
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f %%", 100 * share);
    }
}
