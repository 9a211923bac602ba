package org.unmask.media;

/** The picture made small: grey of at most {@value #LONGEST} pixels a side, row by row, and {@value #COLOURS} x {@value #COLOURS} cells of red, green, blue. */
@SuppressWarnings("ArrayRecordComponent")
public record SmallCopy(int width, int height, byte[] grey, byte[] colours) {
    /** The longest side of the grey copy. */
    public static final int LONGEST = 640;
    /** Cells a side of the colours. */
    public static final int COLOURS = 16;
}
