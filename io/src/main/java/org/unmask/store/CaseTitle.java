package org.unmask.store;

import java.time.ZoneId;
import org.unmask.model.UnusableParameter;

/**
 * What a person decides when a case is made: title, marking (TLP 2.0: {@code clear}, {@code green}, {@code amber}, {@code red}), the
 * zone in which times are shown, the id of this installation (a secret that marks cases as one's own), and the time in microseconds.
 */
public record CaseTitle(String title, String tlp, ZoneId zone, String installation, long createdMicros) {
    public CaseTitle {
        if (!java.util.Set.of("clear", "green", "amber", "amber+strict", "red").contains(tlp)) {
            throw new UnusableParameter("--tlp", "no marking", "clear, green, amber, amber+strict or red");
        }
    }
}
