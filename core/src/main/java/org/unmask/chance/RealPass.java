package org.unmask.chance;

import java.util.Arrays;
import org.unmask.chance.baseline.Activity;
import org.unmask.chance.baseline.Screen;
import org.unmask.chance.baseline.TestedKind;
import org.unmask.network.TieCollector;

/** Collects one block of the real join: counts every tie of the families, keeps those that may matter. */
final class RealPass implements TieCollector<RealPass> {
    private final TestedKind data;
    private final Activity activity;
    private final Screen screen;
    private final boolean keepsAll;
    private final int windows;
    final TieTable kept;
    final long[] tested;

    RealPass(TestedKind data, Activity activity, Screen screen, boolean keepsAll) {
        this.data = data;
        this.activity = activity;
        this.screen = screen;
        this.keepsAll = keepsAll;
        this.windows = data.windows().count();
        this.kept = new TieTable(windows);
        this.tested = new long[data.edges().count() * windows];
    }

    @Override
    public void tie(int a, int b, int[] objects) {
        boolean inFamily = activity.isEligible(a) && activity.isEligible(b);
        int edge = data.edges().of(a, b);
        boolean matters = keepsAll;
        double product = activity.product(a, b);
        for (int w = windows - 1; w >= 0 && objects[w] > 0 && inFamily; w--) {
            tested[edge * windows + w]++;
            matters = matters || objects[w] > 1 && screen.passes(edge, w, objects[w], product);
        }
        if (matters) {
            kept.add(a, b, objects);
        }
    }

    @Override
    public RealPass done() {
        return this;
    }

    /** Ties of each family, over all blocks. */
    static long[] sum(Iterable<RealPass> blocks, int cells) {
        long[] all = new long[cells];
        for (RealPass block : blocks) {
            Arrays.setAll(all, i -> all[i] + block.tested[i]);
        }
        return all;
    }
}
