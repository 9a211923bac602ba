package org.unmask.bench.compare;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What a contestant found, tie by tie in the order of (a, b): two answers are the same when their sums and their hash are. */
final class Answer {
    private final MessageDigest digest;
    private final ByteBuffer row = ByteBuffer.allocate(3 * Integer.BYTES + Long.BYTES);
    private long ties;
    private long pairs;
    private long objects;

    Answer() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every JDK has SHA-256", impossible);
        }
    }

    void tie(int a, int b, long pairsOfBoth, int objectsOfBoth) {
        row.clear();
        row.putInt(a).putInt(b).putInt(objectsOfBoth).putLong(pairsOfBoth).flip();
        digest.update(row);
        ties++;
        pairs += pairsOfBoth;
        objects += objectsOfBoth;
    }

    /** Ties, pairs of actions, objects, and the hash of them all; separated by commas, to be asked for once. */
    String line() {
        return ties + "," + pairs + "," + objects + "," + HexFormat.of().formatHex(digest.digest());
    }
}
