package org.unmask.finding.exhibit;

import org.jspecify.annotations.Nullable;
import org.unmask.image.Turn;

/**
 * The pictures of the two posts of an exhibit: SHA-256 of each file, and what they are to each other (IMAGES 1.3).
 * {@code distance} = bits of 256 in which their nearest fingerprints differ, null where none were compared; {@code turn} = how the one that lies
 * on top was turned first; {@code overlay} = how it lies, null where nothing was laid over the other. {@code aOnTop} = A's lies on B's.
 */
public record SharedPicture(
        String sha256A,
        String sha256B,
        Likeness likeness,
        @Nullable Integer distance,
        Turn turn,
        @Nullable Overlay overlay,
        boolean aOnTop) {
    /** The same with A and B exchanged. */
    public SharedPicture otherWayRound() {
        return new SharedPicture(sha256B, sha256A, likeness, distance, turn, overlay, !aOnTop);
    }

    /** What two pictures of one graphic are to each other. */
    public enum Likeness {
        /** The same file, byte for byte. */
        IDENTICAL_FILE,
        /** The same picture; the bytes around it differ. */
        IDENTICAL_PIXELS,
        /** Re-encoded or lightly changed. */
        NEAR_DUPLICATE,
        /** Made of the same graphic: cut, framed, turned, part of something larger. */
        DERIVED,
        /** Each is the same graphic as a third one; the two were not laid over each other. */
        THROUGH_OTHERS
    }

    /**
     * The map from the small copy of the picture on top, turned, to that below: multiply by {@code scale}, turn by {@code angle} radians,
     * shift by pixels. {@code inliers} features agree with it.
     */
    public record Overlay(int inliers, double scale, double angle, double shiftX, double shiftY) {}
}
