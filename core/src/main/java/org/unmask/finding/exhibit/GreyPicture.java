package org.unmask.finding.exhibit;

/** A small copy of a picture in grey, row by row, made from decoded pixels and never from a stranger's bytes. The array is the caller's. */
@SuppressWarnings("ArrayRecordComponent")
public record GreyPicture(int width, int height, byte[] pixels) {}
