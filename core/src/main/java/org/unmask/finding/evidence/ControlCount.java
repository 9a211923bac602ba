package org.unmask.finding.evidence;

import java.util.Arrays;
import java.util.List;
import org.unmask.finding.ControlRow;
import org.unmask.model.Level;
import org.unmask.network.ActionColumns;

/** Counts what a run said of the controls. Cost: one pass over the actions. */
public final class ControlCount {
    /** A tie is tested where both accounts have acted on so many objects of the kind. */
    private static final int ELIGIBLE_OBJECTS = 2;

    private ControlCount() {}

    /** The count over these traces and judgements; {@code control} by account number. */
    public static ControlRow of(List<TraceResult> traces, List<Assessment> assessed, boolean[] control) {
        boolean[] eligible = eligible(traces, control);
        long moderate = 0;
        long high = 0;
        for (Assessment group : assessed) {
            int[] members = group.draft().evidence().members();
            for (int i = 0; i < members.length; i++) {
                if (control[members[i]]) {
                    Level grade = group.gradeOf(i);
                    moderate += grade.ordinal() >= Level.MODERATE.ordinal() ? 1 : 0;
                    high += grade == Level.HIGH ? 1 : 0;
                }
            }
        }
        return new ControlRow(count(control), count(eligible), moderate, high);
    }

    private static boolean[] eligible(List<TraceResult> traces, boolean[] control) {
        boolean[] eligible = new boolean[control.length];
        int[] objects = new int[control.length];
        int[] last = new int[control.length];
        for (TraceResult trace : traces) {
            ActionColumns columns = trace.columns();
            Arrays.fill(objects, 0);
            Arrays.fill(last, -1);
            for (int action = 0; action < columns.size(); action++) {
                int account = columns.account(action);
                // The columns are sorted by object, so that an object seen last is an object seen before.
                if (last[account] != columns.object(action)) {
                    last[account] = columns.object(action);
                    objects[account]++;
                    eligible[account] |= control[account] && objects[account] >= ELIGIBLE_OBJECTS;
                }
            }
        }
        return eligible;
    }

    private static long count(boolean[] flags) {
        long count = 0;
        for (boolean flag : flags) {
            count += flag ? 1 : 0;
        }
        return count;
    }
}
