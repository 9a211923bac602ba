package org.unmask.rank;

/**
 * The weight of a lag, read from a table: 64 steps for each doubling, so a lag is read to within 0.8 %; 0 to 1.
 * The same on every machine, since the table is made by {@link StrictMath}. 24 kB.
 */
final class LagWeight {
    /** The bits of a double above these are its exponent and six of its mantissa. */
    private static final int SHIFT = 46;

    private static final long FIRST = Double.doubleToRawLongBits(1.0) >>> SHIFT;

    /** 2^47 ms are 4,460 years. */
    private static final int STEPS = 47 * 64;

    private final double[] weight = new double[STEPS + 1];
    private final boolean isConstant;

    LagWeight(TimeScales scales) {
        this.isConstant = scales.millis().isEmpty();
        for (int step = 0; step <= STEPS; step++) {
            double low = Double.longBitsToDouble(FIRST + step << SHIFT);
            double high = Double.longBitsToDouble(FIRST + step + 1 << SHIFT);
            // A lag of x stands at x + 1, so that 0 has a place.
            weight[step] = step == 0 ? 1 : exact(scales, (low + high) / 2 - 1);
        }
    }

    /** The weight of exactly {@code lag} milliseconds. */
    static double exact(TimeScales scales, double lag) {
        double sum = scales.atAnyTime() ? 1 : 0;
        for (long scale : scales.millis()) {
            sum += StrictMath.exp(-lag / scale);
        }
        return sum / (scales.millis().size() + (scales.atAnyTime() ? 1 : 0));
    }

    /** Whether every lag weighs the same. */
    boolean isConstant() {
        return isConstant;
    }

    /** The weight of a lag of 0 or more milliseconds. */
    double of(long lag) {
        long step = (Double.doubleToRawLongBits(lag + 1.0) >>> SHIFT) - FIRST;
        return weight[(int) Math.min(step, STEPS)];
    }
}
