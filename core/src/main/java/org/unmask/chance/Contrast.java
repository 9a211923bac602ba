package org.unmask.chance;

import java.util.ArrayList;
import java.util.List;
import org.unmask.chance.baseline.EdgeClasses;
import org.unmask.chance.baseline.LagRates;

/**
 * Where data show nobody to compare with: pairs are in step again and again, yet so is whoever shares anything there, and no tie stands out.
 * That is so where a case holds the posts of an operation and no others, and where a habit of everybody brings people together; the data
 * cannot tell which. Cost: one look at the kept ties per edge class and window.
 */
public final class Contrast {
    /** So many pairs must be in step before anybody need be told. */
    private static final int LEAST_PAIRS = 3;

    private static final int LEAST_OBJECTS = 3;
    /** From this chance on, being in step says nothing of anyone. */
    private static final double EVERYBODY = .5;

    private Contrast() {}

    /**
     * An edge class without contrast: the narrowest window in which pairs are in step on three things or more, how many those pairs are, and
     * the chance that two ordinary actions on one thing fall within it, 1 where there are no ordinary ones.
     */
    public record Missing(String edgeClass, int window, int pairs, double chance) {}

    /** Every edge class of {@code result} without contrast, {@code input} being what was tested. */
    public static List<Missing> of(KindResult result, KindInput input) {
        EdgeClasses edges = new EdgeClasses(input.platformOf(), input.platforms());
        int windows = result.plan().windows().count();
        LagRates given = input.others();
        LagRates others = given == null ? LagRates.none(edges.count(), windows) : given;
        List<Missing> missing = new ArrayList<>();
        for (int edge = 0; edge < edges.count(); edge++) {
            boolean found = stands(result, edge, windows);
            for (int w = 0; w < windows && !found; w++) {
                int pairs = pairs(result.ties(), edges, edge, w);
                double chance = result.rates().chance(edge, w, others);
                if (pairs >= LEAST_PAIRS) {
                    found = true;
                    if (chance >= EVERYBODY) {
                        missing.add(new Missing(edges.name(edge), w, pairs, chance));
                    }
                }
            }
        }
        return missing;
    }

    /** Whether any tie of the edge class stands out in any window. */
    private static boolean stands(KindResult result, int edge, int windows) {
        return result.families().subList(edge * windows, (edge + 1) * windows).stream()
                .anyMatch(family -> family.significant() > 0);
    }

    private static int pairs(TieTable ties, EdgeClasses edges, int edge, int w) {
        int pairs = 0;
        for (int tie = 0; tie < ties.size(); tie++) {
            if (ties.objects(tie, w) >= LEAST_OBJECTS && edges.of(ties.a(tie), ties.b(tie)) == edge) {
                pairs++;
            }
        }
        return pairs;
    }
}
