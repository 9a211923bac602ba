package org.unmask.store.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.Map;
import org.unmask.store.database.Database;

/**
 * The record bytes that the case has already taken in, each under its shape (format, map, header).
 * 64 bits of all 256, mixed with the case's secret: a wrong hit has a chance of 3 in a million in a case of ten million records,
 * and cannot be crafted.
 */
final class SeenRecords {
    private static final String TAKEN = """
            SELECT source_id, raw_1, raw_2, raw_3, raw_4, CAST(by_reference AS BIGINT) FROM readings""";
    private static final String SHAPES = "SELECT source_id, shape FROM sources";

    private final SeenSet seen = new SeenSet();
    private final long[] secret;

    /** {@code secret} = 32 bytes known to this case only. */
    SeenRecords(byte[] secret) {
        this.secret = new long[] {
            RawHash.part(secret, 0), RawHash.part(secret, 1), RawHash.part(secret, 2), RawHash.part(secret, 3)
        };
    }

    void load(Database database) throws IOException {
        Map<Integer, Long> shapes = new HashMap<>();
        database.forEach(SHAPES, row -> shapes.put((int) row.number(1), shapeKey(row.text(2))));
        database.chunks(TAKEN, (chunk, rows) -> {
            for (int row = 0; row < rows; row++) {
                Long shape = shapes.get(chunk.vector(0).getInt(row));
                long known = shape == null ? 0 : shape;
                RawHash hash = new RawHash(
                        chunk.vector(1).getLong(row),
                        chunk.vector(2).getLong(row),
                        chunk.vector(3).getLong(row),
                        chunk.vector(4).getLong(row));
                seen.add(chunk.vector(5).getLong(row) == 0 ? key(known, hash) : companionKey(known, hash));
            }
        });
    }

    /** Number of a shape, to be used with {@link #key}. */
    static long shapeKey(String shape) {
        try {
            return RawHash.part(MessageDigest.getInstance("SHA-256").digest(shape.getBytes(StandardCharsets.UTF_8)), 0);
        } catch (java.security.NoSuchAlgorithmException missing) {
            throw new AssertionError(missing);
        }
    }

    /** The 64 bits under which a record is remembered. */
    long key(long shape, RawHash hash) {
        long mixed = mix(shape ^ secret[0]);
        mixed = mix(mixed ^ hash.first());
        mixed = mix(mixed + secret[1] ^ hash.second());
        mixed = mix(mixed + secret[2] ^ hash.third());
        return mix(mixed + secret[3] ^ hash.fourth());
    }

    /** The same for the bytes of a post seen only inside another record: they are no record of their own. */
    long companionKey(long shape, RawHash hash) {
        return key(~shape, hash);
    }

    /** Stafford's variant 13 of the 64-bit finaliser. */
    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    boolean contains(long key) {
        return seen.contains(key);
    }

    boolean add(long key) {
        return seen.add(key);
    }
}
