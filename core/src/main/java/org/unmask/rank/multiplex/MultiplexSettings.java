package org.unmask.rank.multiplex;

import org.unmask.model.UnusableParameter;

/**
 * How far the multiplex network may go.
 * {@code leastShared} = objects that two accounts must share to be tied; {@code mostAccounts} and {@code visitsPerEntry} = where an object is
 * too hot to compare all its accounts, by itself and over the layer; {@code mostShares} = how many shares of an object by two tied accounts
 * a layer keeps (8 bytes each); {@code tolerance} = epsilon, the weight of a lag below which it counts as nothing.
 */
public record MultiplexSettings(
        int leastShared, int mostAccounts, int visitsPerEntry, int mostShares, double tolerance) {
    /** Two shared objects, the limits of the ranking beside it, and a weight of one in a hundred. */
    public static final MultiplexSettings DEFAULT = new MultiplexSettings(2, 500, 50, 4_000_000, .01);

    public MultiplexSettings {
        atLeast("least shared objects", leastShared, 1);
        atLeast("most accounts of an object", mostAccounts, 2);
        atLeast("visits per entry", visitsPerEntry, 1);
        atLeast("most shares", mostShares, 1);
        if (!(tolerance > 0 && tolerance < 1)) {
            throw new UnusableParameter("tolerance", Double.toString(tolerance), "between 0 and 1");
        }
    }

    private static void atLeast(String setting, int value, int least) {
        if (value < least) {
            throw new UnusableParameter(setting, Integer.toString(value), least + " or more");
        }
    }
}
