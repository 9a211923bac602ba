package org.unmask.finding.evidence;

import org.unmask.model.UnusableParameter;

/** What a tie needs to be evidence: rate of false discovery, distinct objects, distinct days (UTC). */
public record EvidenceSettings(double alpha, int leastObjects, int leastDays) {
    /** q &lt;= .01, 3 objects, 2 days. */
    public static final EvidenceSettings DEFAULT = new EvidenceSettings(.01, 3, 2);

    public EvidenceSettings {
        if (leastObjects < 2) {
            throw new UnusableParameter(
                    "--min-objects", Integer.toString(leastObjects), "2 or more: one object is never evidence");
        }
        if (leastDays < 1) {
            throw new UnusableParameter("--min-days", Integer.toString(leastDays), "1 or more");
        }
    }
}
