package org.unmask.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** A file as importers see it: name, size, identity, and its decompressed bytes as often as wanted. */
public interface InputFile {
    /** Path as given by the user. */
    Path path();

    /** Size on disk in bytes. */
    long size();

    /** SHA-256 (hex) of the bytes on disk. */
    String sha256() throws IOException;

    /** Decompressed bytes from the start, limited against bombs; throws {@link IOException} with one clear sentence. */
    InputStream open() throws IOException;

    /** Bytes of the file on disk that the newest stream of {@link #open()} has consumed. */
    long consumed();
}
