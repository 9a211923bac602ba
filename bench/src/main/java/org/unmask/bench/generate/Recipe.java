package org.unmask.bench.generate;

import org.unmask.model.UnusableParameter;

/**
 * What to make up: {@code actions} over 30 days by a tenth as many accounts on a fifth as many objects, whose popularity falls with
 * rank to the power of {@code -skew}; {@code planted} groups act together 40 times each.
 */
public record Recipe(int actions, double skew, int planted, long seed) {
    static final int SECONDS = 30 * 86_400;
    static final int MEMBERS = 25;
    static final int MEETINGS = 40;

    public Recipe {
        if (actions < 5000) {
            throw new UnusableParameter("--actions", Integer.toString(actions), "at least 5000");
        }
        if (planted < 0 || (long) planted * MEMBERS > actions / 20) {
            throw new UnusableParameter("--planted", Integer.toString(planted), "0 to " + actions / 20 / MEMBERS);
        }
    }

    /** The recipe of the golden values: popularity 1 / rank and 20 planted groups, 4 below a million actions. */
    public static Recipe zipf(int actions) {
        return new Recipe(actions, 1.0, actions >= 1_000_000 ? 20 : 4, 42);
    }

    /** The same with a milder law of popularity, rank to the power of -0.7. */
    public Recipe mild() {
        return new Recipe(actions, 0.7, planted, seed);
    }

    /** The same without planted groups. */
    public Recipe withoutPlanted() {
        return new Recipe(actions, skew, 0, seed);
    }

    /** The same with another seed. */
    public Recipe withSeed(long other) {
        return new Recipe(actions, skew, planted, other);
    }

    int accounts() {
        return actions / 10;
    }

    int objects() {
        return actions / 5;
    }
}
