package org.unmask.media;

/**
 * A picture in colour, of at most {@value #LONGEST} pixels a side: blue, green and red of each pixel, row by row. Plain numbers and no
 * stranger's file any more.
 */
@SuppressWarnings("ArrayRecordComponent")
public record ColourCopy(int width, int height, byte[] pixels) {
    /** The longest side. */
    public static final int LONGEST = 1200;
}
