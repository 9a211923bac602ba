package org.unmask.store.media;

/** The small copy of a picture: grey, row by row, and 16 x 16 cells of red, green, blue. The arrays are the caller's. */
@SuppressWarnings("ArrayRecordComponent")
public record SmallPicture(int width, int height, byte[] grey, byte[] colours) {}
