package org.unmask.chance.baseline;

import java.util.Arrays;
import org.unmask.network.ActionColumns;

/**
 * How many objects two accounts act on within a window by chance, from their activity and the objects' popularity and time profile:
 * lambda(a,b) = sum over objects of min(1, s_a s_b S_o(S_o - 1) pi_o(w) / (N (N - 1))), the bipartite configuration model with repeats
 * (stub matching; s, S = actions of an account, of an object; N = all actions, those that are no rows included), per edge class with the actions of its platforms.
 * It bounds the model without repeats (Saracco et al. 2017) from above, so hyperactive accounts are judged with caution.
 * A class of pooled objects counts as its number of objects at most. Depends on the product s_a s_b alone: O(log classes) per pair.
 */
public final class Expectation {
    private final double[] capAt;
    private final double[] cappedBefore;
    private final double[] slopeFrom;

    private Expectation(double[] slope, double[] most) {
        Integer[] order = new Integer[slope.length];
        Arrays.setAll(order, i -> i);
        double[] cap = new double[slope.length];
        Arrays.setAll(cap, i -> slope[i] > 0 ? most[i] / slope[i] : Double.POSITIVE_INFINITY);
        Arrays.sort(order, (x, y) -> cap[x] != cap[y] ? Double.compare(cap[x], cap[y]) : Integer.compare(x, y));
        capAt = new double[slope.length];
        cappedBefore = new double[slope.length + 1];
        slopeFrom = new double[slope.length + 1];
        for (int i = 0; i < slope.length; i++) {
            capAt[i] = cap[order[i]];
            cappedBefore[i + 1] = cappedBefore[i] + most[order[i]];
        }
        for (int i = slope.length - 1; i >= 0; i--) {
            slopeFrom[i] = slopeFrom[i + 1] + slope[order[i]];
        }
    }

    /** The expected number for two accounts whose actions have that product. */
    public double of(double product) {
        int at = Arrays.binarySearch(capAt, product);
        int capped = at < 0 ? -at - 1 : at;
        return cappedBefore[capped] + product * slopeFrom[capped];
    }

    /** The largest product of activities at which k objects still have a chance of at most {@code p}. */
    public double mostProduct(int k, double p) {
        double low = 0;
        double high = 1;
        while (Tails.poisson(k, of(high)) <= p && high < 1e18) {
            low = high;
            high *= 2;
        }
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            if (Tails.poisson(k, of(middle)) <= p) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The expectations of every edge class and window, indexed [edge][window]. */
    public static Expectation[][] all(TestedKind data, LagPools pools) {
        ObjectClasses classes = data.classes();
        EdgeClasses edges = data.edges();
        double[][] overlap = overlaps(data);
        double[] most = new double[classes.count()];
        for (int object = 0; object < data.columns().objects(); object++) {
            most[classes.of(object)]++;
        }
        Expectation[][] all = new Expectation[edges.count()][data.windows().count()];
        for (int edge = 0; edge < edges.count(); edge++) {
            for (int w = 0; w < data.windows().count(); w++) {
                double[] slope = new double[classes.count()];
                for (int c = 0; c < slope.length; c++) {
                    slope[c] = overlap[edge][c] * pools.chanceOfClass(c, edge, w);
                }
                all[edge][w] = new Expectation(slope, most);
            }
        }
        return all;
    }

    /** Per edge class and object class: sum over its objects of S_o,p S_o,q / (N_p N_q). */
    private static double[][] overlaps(TestedKind data) {
        ActionColumns columns = data.columns();
        EdgeClasses edges = data.edges();
        double[][] sums = new double[edges.count()][data.classes().count()];
        long[] all = new long[edges.platforms()];
        for (int account = 0; account < columns.accounts(); account++) {
            all[edges.platformOf(account)] += columns.unshared(account);
        }
        long[] here = new long[edges.platforms()];
        for (int object = 0; object < columns.objects(); object++) {
            Arrays.fill(here, 0);
            for (int i = columns.objectStart(object); i < columns.objectStart(object + 1); i++) {
                here[edges.platformOf(columns.account(i))]++;
            }
            for (int p = 0; p < here.length; p++) {
                all[p] += here[p];
                for (int q = p; q < here.length; q++) {
                    sums[edges.ofPlatforms(p, q)][data.classes().of(object)] +=
                            (double) here[p] * (p == q ? here[q] - 1 : here[q]);
                }
            }
        }
        for (int edge = 0; edge < sums.length; edge++) {
            double p = all[edges.first(edge)];
            double q = edges.first(edge) == edges.second(edge) ? p - 1 : all[edges.second(edge)];
            for (int c = 0; c < sums[edge].length; c++) {
                sums[edge][c] = p > 0 && q > 0 ? sums[edge][c] / (p * q) : 0;
            }
        }
        return sums;
    }
}
