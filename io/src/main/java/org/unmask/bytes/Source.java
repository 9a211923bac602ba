package org.unmask.bytes;

import java.io.IOException;
import java.io.InputStream;

/** Gives the decompressed bytes of one input from the start, as often as wanted. */
@FunctionalInterface
public interface Source {
    /** A new stream at the first byte; reading it may throw {@link TornInput} where the compressed data end early. */
    InputStream open() throws IOException;
}
