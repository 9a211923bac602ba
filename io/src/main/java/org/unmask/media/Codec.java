package org.unmask.media;

/** What decoded a picture: hashes of pixels are compared only within one decoder. The order is the stored one and never changes. */
public enum Codec {
    /** PNG by the JDK. */
    PNG,
    /** JPEG by the JDK. */
    JPEG,
    /** JPEG by TwelveMonkeys 3.14.0, for what the JDK does not read: four colours. */
    JPEG_FOUR_COLOURS,
    /** GIF by the JDK, the first frame. */
    GIF,
    /** WebP by TwelveMonkeys 3.14.0, the first frame. */
    WEBP
}
