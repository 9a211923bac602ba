package org.unmask.media.features;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Finds the overlay that most features agree on.
 *
 * <p>Source: random sample consensus (Fischler, Bolles, CACM 1981) over similarities from two matches, {@value #DRAWS} draws, then least
 * squares over those that agree. Matches pass the ratio test of Lowe (IJCV 2004) from a to b, so a and b are not exchangeable: give the
 * smaller hash first. The seed is made of the pair, so that a pair has one result in every run.
 */
public final class Overlaying {
    private static final int DRAWS = 300;
    private static final double NEAR = 4;
    private static final double LEAST_BASE_A = 20;
    private static final double LEAST_BASE_B = 10;
    private static final double LARGEST_SCALE = 5;

    private final Features a;
    private final Features b;
    private final int[] inA;
    private final int[] inB;
    private final int count;
    private final long[] taken;
    private long round;

    private Overlaying(Features a, Features b) {
        this.a = a;
        this.b = b;
        inA = new int[a.count()];
        inB = new int[a.count()];
        taken = new long[b.count()];
        int found = 0;
        for (int i = 0; i < a.count(); i++) {
            int partner = a.partner(i, b);
            if (partner >= 0) {
                inA[found] = i;
                inB[found++] = partner;
            }
        }
        count = found;
    }

    /** The best overlay of {@code b} over {@code a}; null where no two matches agree on one. */
    public static @Nullable Overlay of(Features a, Features b, long seed) {
        return new Overlaying(a, b).best(seed);
    }

    /** A similarity as complex numbers: {@code (mx, my) * b + (tx, ty)}. */
    private record Map(double mx, double my, double tx, double ty) {
        double x(double bx, double by) {
            return mx * bx - my * by + tx;
        }

        double y(double bx, double by) {
            return my * bx + mx * by + ty;
        }
    }

    private @Nullable Overlay best(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Map best = null;
        int most = 0;
        for (int draw = 0; draw < DRAWS && count >= 2; draw++) {
            Map map = through(random.nextInt(count), random.nextInt(count));
            int agree = map == null ? 0 : agreeing(map, null);
            if (map != null && agree > most) {
                most = agree;
                best = map;
            }
        }
        if (best == null) {
            return null;
        }
        boolean[] inlier = new boolean[count];
        agreeing(best, inlier);
        Map refined = fitted(inlier);
        if (refined != null && agreeing(refined, null) >= most) {
            best = refined;
            most = agreeing(refined, inlier);
        }
        return new Overlay(
                most, span(inlier), Math.hypot(best.mx, best.my), Math.atan2(best.my, best.mx), best.tx, best.ty);
    }

    private @Nullable Map through(int one, int two) {
        double ax = a.x(inA[two]) - a.x(inA[one]);
        double ay = a.y(inA[two]) - a.y(inA[one]);
        double bx = b.x(inB[two]) - b.x(inB[one]);
        double by = b.y(inB[two]) - b.y(inB[one]);
        double squared = bx * bx + by * by;
        double longA = Math.hypot(ax, ay);
        double longB = Math.sqrt(squared);
        if (longA < LEAST_BASE_A || longB < LEAST_BASE_B || Math.max(longA / longB, longB / longA) > LARGEST_SCALE) {
            return null;
        }
        double mx = (ax * bx + ay * by) / squared;
        double my = (ay * bx - ax * by) / squared;
        double x = b.x(inB[one]);
        double y = b.y(inB[one]);
        return new Map(mx, my, a.x(inA[one]) - (mx * x - my * y), a.y(inA[one]) - (my * x + mx * y));
    }

    /** How many matches agree, each feature of b counted once; they are marked where {@code inlier} is given. */
    private int agreeing(Map map, boolean @Nullable [] inlier) {
        round++;
        int agree = 0;
        if (inlier != null) {
            Arrays.fill(inlier, false);
        }
        for (int i = 0; i < count; i++) {
            double bx = b.x(inB[i]);
            double by = b.y(inB[i]);
            double dx = map.x(bx, by) - a.x(inA[i]);
            double dy = map.y(bx, by) - a.y(inA[i]);
            if (dx * dx + dy * dy < NEAR * NEAR && taken[inB[i]] != round) {
                taken[inB[i]] = round;
                agree++;
                if (inlier != null) {
                    inlier[i] = true;
                }
            }
        }
        return agree;
    }

    /** The similarity of least squares through the marked matches. */
    private @Nullable Map fitted(boolean[] inlier) {
        double n = 0;
        double[] mean = new double[4];
        for (int i = 0; i < count; i++) {
            if (inlier[i]) {
                n++;
                mean[0] += a.x(inA[i]);
                mean[1] += a.y(inA[i]);
                mean[2] += b.x(inB[i]);
                mean[3] += b.y(inB[i]);
            }
        }
        for (int k = 0; k < mean.length; k++) {
            mean[k] /= n;
        }
        double real = 0;
        double turned = 0;
        double squares = 0;
        for (int i = 0; i < count; i++) {
            if (inlier[i]) {
                double ax = a.x(inA[i]) - mean[0];
                double ay = a.y(inA[i]) - mean[1];
                double bx = b.x(inB[i]) - mean[2];
                double by = b.y(inB[i]) - mean[3];
                real += ax * bx + ay * by;
                turned += ay * bx - ax * by;
                squares += bx * bx + by * by;
            }
        }
        if (squares == 0) {
            return null;
        }
        double mx = real / squares;
        double my = turned / squares;
        return new Map(mx, my, mean[0] - (mx * mean[2] - my * mean[3]), mean[1] - (my * mean[2] + mx * mean[3]));
    }

    /** The share of a, or of b where that is larger, that the box around the marked features takes. */
    private double span(boolean[] inlier) {
        return Math.max(span(inlier, a, inA), span(inlier, b, inB));
    }

    private double span(boolean[] inlier, Features features, int[] of) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = 0;
        double bottom = 0;
        for (int i = 0; i < count; i++) {
            if (inlier[i]) {
                left = Math.min(left, features.x(of[i]));
                right = Math.max(right, features.x(of[i]));
                top = Math.min(top, features.y(of[i]));
                bottom = Math.max(bottom, features.y(of[i]));
            }
        }
        double area = Math.max(0, right - left) * Math.max(0, bottom - top);
        return area / ((double) features.width() * features.height());
    }
}
