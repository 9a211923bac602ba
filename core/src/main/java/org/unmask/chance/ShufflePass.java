package org.unmask.chance;

import org.unmask.chance.baseline.Activity;
import org.unmask.chance.baseline.Screen;
import org.unmask.chance.baseline.TestedKind;
import org.unmask.network.TieCollector;

/** Collects, in one block of a join on shuffled data, the ties outside flagged accounts that pass the quick gate of the real test. */
final class ShufflePass implements TieCollector<TieTable> {
    private final TestedKind data;
    private final Activity activity;
    private final Screen screen;
    private final boolean[] flagged;
    private final TieTable passing;
    private boolean rowCounts;

    ShufflePass(TestedKind data, Activity activity, Screen screen, boolean[] flagged) {
        this.data = data;
        this.activity = activity;
        this.screen = screen;
        this.flagged = flagged;
        this.passing = new TieTable(data.windows().count());
    }

    @Override
    public void row(int a) {
        rowCounts = !flagged[a] && activity.isEligible(a);
    }

    @Override
    public void tie(int a, int b, int[] objects) {
        if (!rowCounts || flagged[b] || !activity.isEligible(b)) {
            return;
        }
        int edge = data.edges().of(a, b);
        double product = activity.product(a, b);
        for (int w = objects.length - 1; w >= 0 && objects[w] >= Shuffles.LEAST_OBJECTS; w--) {
            if (screen.passes(edge, w, objects[w], product)) {
                passing.add(a, b, objects);
                return;
            }
        }
    }

    @Override
    public TieTable done() {
        return passing;
    }
}
