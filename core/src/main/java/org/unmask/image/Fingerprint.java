package org.unmask.image;

import java.util.ArrayList;
import java.util.List;

/**
 * The fingerprint of one view of a picture: where the view lies, how much there is to see (0 to 100), and its hashes as it is and turned,
 * in the order of {@link Turn}.
 */
public record Fingerprint(View view, Box box, int quality, List<PdqHash> hashes) {
    /** Pictures up to this side are turned as pixels, for their turned coefficients are too far off. */
    private static final int TURNED_AS_PIXELS = 512;

    public Fingerprint {
        hashes = List.copyOf(hashes);
        if (hashes.size() != Turn.values().length) {
            throw new IllegalArgumentException("one hash for each turn");
        }
    }

    /** The hash of the view as it is. */
    public PdqHash hash() {
        return hashes.get(0);
    }

    /** The hash of the view turned so. */
    public PdqHash hash(Turn turn) {
        return hashes.get(turn.ordinal());
    }

    /** Whether there is enough to see for a comparison. */
    public boolean isComparable() {
        return quality >= Spectrum.LEAST_QUALITY;
    }

    /**
     * The fingerprints of a picture: the whole, and its trimmed and inner views where they are other boxes and at least 16 pixels wide and high.
     * Cost: two passes over the pixels, and one for each further view.
     */
    public static List<Fingerprint> of(LumaRows picture) {
        List<Fingerprint> found = new ArrayList<>();
        Box whole = Box.whole(picture);
        found.add(of(View.WHOLE, picture, whole));
        Box trimmed = Border.trimmed(picture, whole);
        if (!trimmed.equals(whole)) {
            found.add(of(View.TRIMMED, picture, trimmed));
        }
        Box panel = Panel.in(picture);
        if (!panel.equals(whole) && !panel.equals(trimmed)) {
            found.add(of(View.PANEL, picture, panel));
        }
        return found;
    }

    private static Fingerprint of(View view, LumaRows picture, Box box) {
        LumaRows part = CutRows.of(picture, box);
        Spectrum spectrum = Spectrum.of(part);
        List<PdqHash> hashes = new ArrayList<>();
        boolean small = Math.max(part.width(), part.height()) <= TURNED_AS_PIXELS;
        LumaGrid grid = small && spectrum.quality() >= Spectrum.LEAST_QUALITY ? LumaGrid.of(part) : null;
        for (Turn turn : Turn.values()) {
            hashes.add(
                    grid == null || turn == Turn.NONE
                            ? spectrum.hash(turn)
                            : Spectrum.of(grid.turned(turn)).hash());
        }
        return new Fingerprint(view, box, spectrum.quality(), hashes);
    }
}
