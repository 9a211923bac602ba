package org.unmask.casework.pictures;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unmask.image.Turn;
import org.unmask.image.View;
import org.unmask.media.SmallCopy;
import org.unmask.media.features.Difference;
import org.unmask.media.features.Features;
import org.unmask.media.features.Overlay;
import org.unmask.media.features.Overlaying;
import org.unmask.store.media.PicturePair;
import org.unmask.store.media.PicturePair.Likeness;
import org.unmask.store.media.PicturePair.Match;
import org.unmask.store.media.SmallPicture;

/**
 * Decides what two look-alikes are to each other: nothing is called the same graphic that cannot be laid over the other by common features.
 * Colours, and blocks that do not go together, make two pictures of one layout a template and no more.
 */
public final class Verifier {
    /** Features that must agree (IMAGES 3.3). */
    private static final int LEAST_INLIERS = 12;
    /** With fewer features in a picture nothing can be said. */
    static final int LEAST_FEATURES = 30;
    /** A logo that two pictures share spans less. */
    private static final double LEAST_SPAN = 0.15;
    /** More blocks that differ, and only the layout is the same: unrelated charts have one half of them and more, copies seldom a third. */
    private static final double MOST_DIFFERING = 0.4;
    /** Both coloured, and so far apart: another colouring. */
    private static final double COLOURED = 12;

    private static final double RECOLOURED = 40;
    private static final int REMEMBERED = 400;

    private final Smalls smalls;
    private final int remembering;
    private final Features.Finder finder = new Features.Finder();
    private final Map<String, Looked> remembered = new LinkedHashMap<>(16, 0.75f, true);

    /** Where the small copies come from, by SHA-256. */
    public interface Smalls {
        SmallPicture small(String sha256) throws IOException;
    }

    /** A verifier of pictures with these small copies. Not for several threads at once. */
    public Verifier(Smalls smalls) {
        this(smalls, REMEMBERED);
    }

    /** One that remembers so many pictures, each half a megabyte. */
    Verifier(Smalls smalls, int remembering) {
        this.smalls = smalls;
        this.remembering = remembering;
    }

    private record Looked(SmallPicture small, Features features) {}

    /**
     * What {@code a} and {@code b} are that share local features: derived from the same graphic, with the overlay; null where they cannot be
     * laid over each other, and then nothing is said of them.
     */
    @Nullable
    public PicturePair judge(String a, String b) throws IOException {
        Looked first = looked(a, Turn.NONE);
        Looked second = looked(b, Turn.NONE);
        Overlay overlay = Overlaying.of(first.features(), second.features(), seed(a, b));
        if (overlay == null || !lies(overlay)) {
            return null;
        }
        Difference.Blocks blocks = Difference.of(grey(first.small()), grey(second.small()), overlay);
        return blocks.differing() > MOST_DIFFERING
                ? null
                : new PicturePair(a, b, Likeness.DERIVED, null, stored(overlay));
    }

    private static boolean lies(Overlay overlay) {
        return overlay.inliers() >= LEAST_INLIERS && overlay.span() >= LEAST_SPAN;
    }

    /** What {@code a} and {@code b} are, which are alike as {@code match} says. */
    public PicturePair judge(String a, String b, Match match) throws IOException {
        Looked first = looked(a, Turn.NONE);
        Looked second = looked(b, match.turn());
        boolean few = Math.min(first.features().count(), second.features().count()) < LEAST_FEATURES;
        if (few) {
            return new PicturePair(a, b, Likeness.NOT_VERIFIABLE, match, null);
        }
        Overlay overlay = Overlaying.of(first.features(), second.features(), seed(a, b));
        if (overlay == null || !lies(overlay) || differs(first.small(), second.small(), overlay, match)) {
            return new PicturePair(a, b, Likeness.SAME_TEMPLATE, match, stored(overlay));
        }
        boolean asItIs = match.turn() == Turn.NONE && match.viewA() == View.WHOLE && match.viewB() == View.WHOLE;
        return new PicturePair(a, b, asItIs ? Likeness.NEAR_DUPLICATE : Likeness.DERIVED, match, stored(overlay));
    }

    private static PicturePair.@Nullable Overlay stored(@Nullable Overlay overlay) {
        return overlay == null
                ? null
                : new PicturePair.Overlay(
                        overlay.inliers(), overlay.scale(), overlay.angle(), overlay.shiftX(), overlay.shiftY());
    }

    private static boolean differs(SmallPicture a, SmallPicture b, Overlay overlay, Match match) {
        Difference.Blocks blocks = Difference.of(grey(a), grey(b), overlay);
        boolean sameFrame = match.viewA() == View.WHOLE && match.viewB() == View.WHOLE && match.turn() == Turn.NONE;
        return blocks.differing() > MOST_DIFFERING || (sameFrame && isRecoloured(a.colours(), b.colours()));
    }

    private static Difference.Grey grey(SmallPicture picture) {
        return new Difference.Grey(picture.width(), picture.height(), picture.grey());
    }

    /** Compares how far red and blue stand from green, cell by cell: brightness is no colour, and a picture without colour no other one. */
    private static boolean isRecoloured(byte[] a, byte[] b) {
        double apart = 0;
        double ofA = 0;
        double ofB = 0;
        int cells = SmallCopy.COLOURS * SmallCopy.COLOURS;
        for (int cell = 0; cell < cells; cell++) {
            for (int colour = 0; colour < 3; colour += 2) {
                int p = (a[3 * cell + colour] & 255) - (a[3 * cell + 1] & 255);
                int q = (b[3 * cell + colour] & 255) - (b[3 * cell + 1] & 255);
                apart += Math.abs(p - q);
                ofA += Math.abs(p);
                ofB += Math.abs(q);
            }
        }
        double all = 2.0 * cells;
        return ofA / all > COLOURED && ofB / all > COLOURED && apart / all > RECOLOURED;
    }

    /** The same pair has one result in every run. */
    private static long seed(String a, String b) {
        return Long.parseUnsignedLong(a.substring(0, 16), 16) ^ 31 * Long.parseUnsignedLong(b.substring(0, 16), 16);
    }

    private Looked looked(String sha256, Turn turn) throws IOException {
        String key = sha256 + turn.ordinal();
        Looked known = remembered.get(key);
        if (known != null) {
            return known;
        }
        SmallPicture small = turned(smalls.small(sha256), turn);
        Looked looked = new Looked(small, finder.of(small.width(), small.height(), small.grey()));
        remembered.put(key, looked);
        if (remembered.size() > remembering) {
            remembered.remove(remembered.keySet().iterator().next());
        }
        return looked;
    }

    private static SmallPicture turned(SmallPicture small, Turn turn) {
        if (turn == Turn.NONE) {
            return small;
        }
        int width = turn.swapsSides() ? small.height() : small.width();
        int height = turn.swapsSides() ? small.width() : small.height();
        byte[] grey = new byte[small.grey().length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                grey[y * width + x] = small.grey()[turn.source(x, y, small.width(), small.height())];
            }
        }
        return new SmallPicture(width, height, grey, small.colours());
    }
}
