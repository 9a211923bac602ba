package org.unmask.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.unmask.model.Untrusted;

/** Texts and cells as peer tools read them: for comparing with their results, not for our own evidence. */
public final class PeerText {
    private PeerText() {}

    /** QUT's transformed text: lower case, {@code @} up to the next white space deleted, white space collapsed. Linear. */
    public static Untrusted qut(Untrusted text) {
        String lower = text.raw().toLowerCase(Locale.ROOT);
        StringBuilder kept = new StringBuilder(lower.length());
        boolean mention = false;
        boolean space = false;
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            boolean white = Character.isWhitespace(c);
            mention = !white && (mention || c == '@');
            if (white) {
                space = kept.length() > 0;
            } else if (!mention) {
                if (space) {
                    kept.append(' ');
                    space = false;
                }
                kept.append(c);
            }
        }
        return Untrusted.of(kept.toString());
    }

    /** A cell split at each single blank, empty pieces kept: an empty cell is one empty piece, as in the toolkit. */
    public static List<Untrusted> splitAtBlanks(Untrusted cell) {
        return Arrays.stream(cell.raw().split(" ", -1)).map(Untrusted::of).toList();
    }
}
