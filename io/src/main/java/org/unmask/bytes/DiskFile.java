package org.unmask.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;

/**
 * One file on disk, read in place: plain, or compressed with gzip, zstd, bzip2 or zip (one member).
 * A stream is refused with one sentence as soon as it unpacks to more than {@value #MAX_RATIO} times what was read, after the first 64 MiB.
 */
public final class DiskFile implements Source {
    /** Decompressed bytes per compressed byte that are still believed. */
    static final long MAX_RATIO = 200;
    /** Decompressed bytes that are free of the ratio rule. */
    static final long FREE_BYTES = 64L << 20;

    private static final int HEAD = 8;

    private final Path path;
    private final long declaredLimit;
    private final AtomicLong consumed = new AtomicLong();

    /** {@code declaredLimit} in decompressed bytes replaces the ratio rule; 0 = ratio rule. */
    public DiskFile(Path path, long declaredLimit) {
        this.path = path;
        this.declaredLimit = declaredLimit;
    }

    /** Path as given. */
    public Path path() {
        return path;
    }

    /** Size on disk in bytes. */
    public long size() throws IOException {
        return Files.size(path);
    }

    /** SHA-256 (hex) of the bytes on disk. */
    public String sha256() throws IOException {
        MessageDigest digest = Sha256.digest();
        try (InputStream in = Files.newInputStream(path)) {
            byte[] block = new byte[1 << 16];
            for (int count = in.read(block); count >= 0; count = in.read(block)) {
                digest.update(block, 0, count);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public InputStream open() throws IOException {
        Compression compression = Compression.ofMagic(head());
        if (compression == Compression.ZIP) {
            Compression.checkOneMember(path);
        }
        consumed.set(0);
        LimitedStream.CountedStream raw = new LimitedStream.CountedStream(Files.newInputStream(path), consumed);
        try {
            return compression == Compression.NONE
                    ? raw
                    : new LimitedStream(compression.decompress(raw), raw, declaredLimit);
        } catch (IOException torn) {
            raw.close();
            throw raw.failed() ? torn : new TornInput("the compressed data are cut off or damaged at the start", torn);
        }
    }

    /** Bytes on disk that the newest stream has consumed. */
    public long consumed() {
        return consumed.get();
    }

    private byte[] head() throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(HEAD);
        }
    }
}
