package org.unmask.evaluate;

/** An interval of 95 %; NaN at both ends where nothing is known. */
public record Interval(double low, double high) {
    /** Nothing is known. */
    public static final Interval UNKNOWN = new Interval(Double.NaN, Double.NaN);

    /** The 97.5th percentile of the normal distribution. */
    private static final double Z = 1.959963984540054;

    /**
     * The score interval of a share, {@code hits} of {@code trials}: Wilson 1927, doi:10.1080/01621459.1927.10502953.
     * Unlike the share alone it stays apart from 0 and 1 where trials are few. Unknown for no trials.
     */
    public static Interval wilson(long hits, long trials) {
        if (trials == 0) {
            return UNKNOWN;
        }
        double n = trials;
        double share = hits / n;
        double scale = 1 + Z * Z / n;
        double middle = (share + Z * Z / (2 * n)) / scale;
        double half = Z / scale * StrictMath.sqrt(share * (1 - share) / n + Z * Z / (4 * n * n));
        return new Interval(hits == 0 ? 0 : middle - half, hits == trials ? 1 : middle + half);
    }
}
