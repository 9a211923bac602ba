package org.unmask.escape;

import org.unmask.model.Untrusted;

/** A string literal of the STIX 2.1 pattern grammar, quotes included: {@code \} and {@code '} are escaped by {@code \}. */
public final class StixPattern {
    private StixPattern() {}

    /** The complete literal, such as {@code 'it\'s'}. */
    public static String of(Untrusted stranger) {
        return "'" + stranger.raw().replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
