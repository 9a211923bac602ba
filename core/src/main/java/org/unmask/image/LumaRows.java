package org.unmask.image;

/** A picture as rows of luma, 0 to 255, read from the top; the same row may be read again. */
public interface LumaRows {
    /** Pixels in a row. */
    int width();

    /** Rows. */
    int height();

    /** Writes row {@code y} into the first {@link #width} places of {@code into}. */
    void read(int y, float[] into);

    /** The luma of a pixel of red, green and blue, 0 to 255 each, added from left to right: another order gives other bits. */
    static float luma(int red, int green, int blue) {
        return 0.299f * red + 0.587f * green + 0.114f * blue;
    }
}
