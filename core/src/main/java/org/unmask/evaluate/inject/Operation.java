package org.unmask.evaluate.inject;

import org.unmask.model.UnusableParameter;

/**
 * The shape of a synthetic operation: so many accounts act on so many objects; {@code turnout} = the chance that a member takes part in one
 * object, since a real operation rests some of its accounts.
 */
public record Operation(int accounts, int objects, Shared shared, Tightness tightness, Cover cover, double turnout) {
    public Operation {
        if (accounts < 2 || accounts > 10_000) {
            throw new UnusableParameter("accounts of an operation", Integer.toString(accounts), "2 to 10000");
        }
        if (objects < 1 || objects > 10_000) {
            throw new UnusableParameter("objects of an operation", Integer.toString(objects), "1 to 10000");
        }
        if (!(turnout > 0 && turnout <= 1)) {
            throw new UnusableParameter("--turnout", Double.toString(turnout), "above 0 and at most 1");
        }
    }

    /** The same on so many objects. */
    public Operation onObjects(int count) {
        return new Operation(accounts, count, shared, tightness, cover, turnout);
    }
}
