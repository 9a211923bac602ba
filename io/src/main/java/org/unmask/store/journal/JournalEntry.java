package org.unmask.store.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One entry: number, time in microseconds, what was done to which object, details as canonical JSON, the hash of the entry before
 * (64 zeros for the first) and the hash of this one.
 */
public record JournalEntry(
        long number, long atMicros, String action, String object, String detail, String before, String hash) {
    /** What stands before the first entry. */
    static final String NOTHING = "0".repeat(64);

    static JournalEntry after(String before, long number, Happening happening) {
        String hash = hashOf(number, happening, before);
        return new JournalEntry(
                number, happening.atMicros(), happening.action(), happening.object(), happening.detail(), before, hash);
    }

    /** Whether the hash is that of the entry's own content. */
    boolean isWhole() {
        return hash.equals(hashOf(number, new Happening(atMicros, action, object, detail), before));
    }

    private static String hashOf(long number, Happening happening, String before) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : new String[] {
                before,
                Long.toString(number),
                Long.toString(happening.atMicros()),
                happening.action(),
                happening.object(),
                happening.detail()
            }) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                // Each part is led by its length, so that no two entries read the same.
                digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new AssertionError(missing);
        }
    }
}
