package org.unmask.group;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Where the members of a group stand in its drawing: the same for the same group, seed, machine and JDK.
 * Small groups by the forces of Fruchterman and Reingold (1991, doi:10.1002/spe.4380211102), larger ones on rings with the most tied in the middle.
 * Only plain arithmetic, square roots and {@link StrictMath}. Cost: at most {@value #MOST_BY_FORCES}^2 x {@value #ROUNDS} steps.
 */
public final class GroupLayout {
    /** Larger groups stand on rings. */
    static final int MOST_BY_FORCES = 300;

    static final int ROUNDS = 200;

    /** Room between two neighbours on a ring, in the unit of the first ring's radius. */
    private static final int ON_FIRST_RING = 8;

    private GroupLayout() {}

    /** A place within [0,1] x [0,1], rounded to a ten-thousandth. */
    public record Place(double x, double y) {}

    /** A tie between two members by their index, and its weight above 0. */
    public record Line(int from, int to, long weight) {}

    /** The place of each member 0 .. {@code members - 1}. */
    public static Place[] places(int members, Iterable<Line> lines, long seed) {
        double[] x = new double[members];
        double[] y = new double[members];
        if (members > MOST_BY_FORCES) {
            rings(x, y, lines);
        } else {
            SplittableRandom dice = new SplittableRandom(seed);
            for (int m = 0; m < members; m++) {
                x[m] = dice.nextInt(1 << 20) / (double) (1 << 20);
                y[m] = dice.nextInt(1 << 20) / (double) (1 << 20);
            }
            new Forces(x, y).settle(lines, ROUNDS);
        }
        return fitted(x, y);
    }

    private static void rings(double[] x, double[] y, Iterable<Line> lines) {
        int[] order = byStrength(x.length, lines);
        int ring = 0;
        for (int at = 0; at < order.length; ring++) {
            int room = Math.min(ring == 0 ? 1 : ON_FIRST_RING * ring, order.length - at);
            for (int i = 0; i < room; i++) {
                double angle = 2 * StrictMath.PI * i / room;
                x[order[at + i]] = ring * StrictMath.cos(angle);
                y[order[at + i]] = ring * StrictMath.sin(angle);
            }
            at += room;
        }
    }

    /** Members by falling sum of their ties, equal ones by their number. */
    private static int[] byStrength(int members, Iterable<Line> lines) {
        double[] strength = new double[members];
        for (Line line : lines) {
            strength[line.from()] += line.weight();
            strength[line.to()] += line.weight();
        }
        Integer[] order = new Integer[members];
        Arrays.setAll(order, m -> m);
        Arrays.sort(order, (m, n) -> {
            int byStrength = Double.compare(strength[n], strength[m]);
            return byStrength != 0 ? byStrength : Integer.compare(m, n);
        });
        return Arrays.stream(order).mapToInt(m -> m).toArray();
    }

    /** Stretched to the unit square, without distortion and centred. */
    private static Place[] fitted(double[] x, double[] y) {
        double left = least(x);
        double top = least(y);
        double width = -least(negated(x)) - left;
        double height = -least(negated(y)) - top;
        double side = Math.max(width, height);
        Place[] places = new Place[x.length];
        for (int m = 0; m < places.length; m++) {
            places[m] = side <= 0
                    ? new Place(0.5, 0.5)
                    : new Place(
                            rounded((x[m] - left + (side - width) / 2) / side),
                            rounded((y[m] - top + (side - height) / 2) / side));
        }
        return places;
    }

    private static double least(double[] values) {
        double least = Double.POSITIVE_INFINITY;
        for (double value : values) {
            least = Math.min(least, value);
        }
        return least;
    }

    private static double[] negated(double[] values) {
        return Arrays.stream(values).map(v -> -v).toArray();
    }

    private static double rounded(double value) {
        return Math.rint(value * 10_000) / 10_000;
    }
}
