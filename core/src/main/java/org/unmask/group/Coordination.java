package org.unmask.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.unmask.model.Level;
import org.unmask.model.UnusableParameter;

/**
 * How sure it is that the accounts of a group act together beyond chance. It says nothing of guilt.
 * The rule: {@code moderate} = at least three accounts, each with an evidence tie; {@code high} = moreover the median evidence tie rests on
 * five objects or two traces on disjoint posts agree, and four fifths of the members stay together when the objects are drawn anew;
 * {@code low} = significant ties that miss these; {@code none} = the rest.
 */
public final class Coordination {
    private Coordination() {}

    /** The bounds of the rule. */
    public record Settings(
            double mostQ,
            int fewestObjects,
            int fewestDays,
            int fewestAccounts,
            double medianObjects,
            double stayShare) {
        /** The bounds that hold unless a run names others. */
        public static final Settings DEFAULT = new Settings(0.01, 3, 2, 3, 5, 0.8);

        public Settings {
            check("most q of an evidence tie", mostQ > 0 && mostQ < 1, mostQ, "above 0 and below 1");
            check("fewest objects of an evidence tie", fewestObjects >= 1, fewestObjects, "1 or more");
            check("fewest days of an evidence tie", fewestDays >= 1, fewestDays, "1 or more");
            check("fewest accounts of a group", fewestAccounts >= 2, fewestAccounts, "2 or more");
            check("median objects for high", medianObjects >= 1, medianObjects, "1 or more");
            check("share that stays together for high", stayShare >= 0 && stayShare <= 1, stayShare, "between 0 and 1");
        }

        private static void check(String setting, boolean holds, double value, String limit) {
            if (!holds) {
                throw new UnusableParameter(setting, String.valueOf(value), limit);
            }
        }
    }

    /** What a tie rests on: its corrected q, distinct objects, distinct days (UTC), and whether two traces on disjoint posts agree. */
    public record TieFacts(double q, long objects, long days, boolean twoTraces) {}

    /**
     * What a group rests on. {@code tied} = members with an evidence tie; {@code medianObjects} over its evidence ties;
     * {@code twoTraces} = two traces on disjoint posts agree; {@code stability} = share that stays together, NaN where not computed;
     * {@code significant} = some tie is significant although it may miss the other bounds of evidence.
     */
    public record GroupFacts(
            int tied, double medianObjects, boolean twoTraces, double stability, boolean significant) {}

    /** The level and, in sentences, what led to it and what a higher one lacks. */
    public record Judgement(Level level, List<String> reasons) {
        public Judgement {
            reasons = List.copyOf(reasons);
        }
    }

    /** Whether a tie is evidence: significant, and resting on enough objects on enough days, or on two traces. */
    public static boolean isEvidence(TieFacts tie, Settings settings) {
        return tie.q() <= settings.mostQ()
                && tie.objects() >= settings.fewestObjects()
                && (tie.days() >= settings.fewestDays() || tie.twoTraces());
    }

    /** The level of a group. */
    public static Judgement judge(GroupFacts group, Settings settings) {
        List<String> reasons = new ArrayList<>();
        boolean enough = group.tied() >= settings.fewestAccounts();
        reasons.add(counted(group.tied(), "account has", "accounts have") + " a tie that is evidence"
                + (enough ? "." : "; " + settings.fewestAccounts() + " are needed."));
        if (!enough) {
            return new Judgement(group.significant() || group.tied() > 0 ? Level.LOW : Level.NONE, reasons);
        }
        boolean broad = isBroad(group, settings, reasons);
        boolean firm = isFirm(group, settings, reasons);
        return new Judgement(broad && firm ? Level.HIGH : Level.MODERATE, reasons);
    }

    private static boolean isBroad(GroupFacts group, Settings settings, List<String> reasons) {
        boolean many = group.medianObjects() >= settings.medianObjects();
        reasons.add("The median tie rests on " + plain(group.medianObjects()) + " objects"
                + (many ? "." : "; " + plain(settings.medianObjects()) + " are needed for high."));
        if (group.twoTraces()) {
            reasons.add("Two kinds of action agree on different posts.");
        }
        return many || group.twoTraces();
    }

    private static boolean isFirm(GroupFacts group, Settings settings, List<String> reasons) {
        if (Double.isNaN(group.stability())) {
            reasons.add("How firmly the group holds together was not computed; it is needed for high.");
            return false;
        }
        boolean firm = group.stability() >= settings.stayShare();
        reasons.add(percent(group.stability()) + " of the members stay together when the objects are drawn anew"
                + (firm ? "." : "; " + percent(settings.stayShare()) + " are needed for high."));
        return firm;
    }

    private static String counted(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.ROOT, "%.1f", value);
    }

    /** Rounded down: a sentence never claims more than was found. */
    private static String percent(double share) {
        return (long) Math.floor(share * 100 + 1e-9) + " %";
    }
}
