package org.unmask.text;

import java.util.Set;
import org.unmask.model.Untrusted;

/** What a profile text says about its account in plain words. It is in the hands of whoever wrote it, so it can mitigate, never decide. */
public final class Declared {
    private static final Set<String> AUTOMATED =
            Set.of("bot", "bots", "automated", "autopost", "automatic", "automatically", "rss", "feed", "unattended");

    private Declared() {}

    /** Whether the text declares that posts are made automatically. Linear in its length. */
    public static boolean saysAutomated(Untrusted text) {
        for (String word : Words.of(Folding.fold(text.raw())).split(" ", -1)) {
            if (AUTOMATED.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
