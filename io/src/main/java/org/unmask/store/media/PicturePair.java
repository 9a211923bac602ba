package org.unmask.store.media;

import org.jspecify.annotations.Nullable;
import org.unmask.image.Turn;
import org.unmask.image.View;

/**
 * Two pictures that were looked at, by SHA-256, the smaller first. {@code likeness} = one of the words of {@link Likeness}.
 * {@code match} = by what they were found, null where not by fingerprints; {@code overlay} = how b lies over a, null where that was not found.
 */
public record PicturePair(
        String a,
        String b,
        Likeness likeness,
        @Nullable Match match,
        @Nullable Overlay overlay) {
    /** What two pictures are to each other. */
    public enum Likeness {
        /** The same picture; the bytes around it differ. */
        IDENTICAL_PIXELS,
        /** The same graphic, re-encoded or lightly changed; laid over each other by common features. */
        NEAR_DUPLICATE,
        /** Made of the same graphic: cut, framed, turned, mirrored, part of something larger; laid over each other by common features. */
        DERIVED,
        /** The same layout; what it holds differs. Never the same graphic. */
        SAME_TEMPLATE,
        /** Alike by fingerprint, and too few features to say more. */
        NOT_VERIFIABLE
    }

    /** The nearest fingerprints: bits that differ, of which view of each, with b turned so. */
    public record Match(int distance, View viewA, View viewB, Turn turn) {}

    /**
     * The map from b, turned as the match says and made small, to a made small: multiply by {@code scale}, turn by {@code angle} radians,
     * shift by pixels. {@code inliers} features agree with it.
     */
    public record Overlay(int inliers, double scale, double angle, double shiftX, double shiftY) {}

    /** Whether it may be said that both are the same graphic. */
    public boolean isSameGraphic() {
        return switch (likeness) {
            case IDENTICAL_PIXELS, NEAR_DUPLICATE, DERIVED -> true;
            case SAME_TEMPLATE, NOT_VERIFIABLE -> false;
        };
    }
}
