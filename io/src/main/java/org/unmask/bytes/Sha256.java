package org.unmask.bytes;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The one hash of the project's records and files. */
public final class Sha256 {
    private Sha256() {}

    /** A fresh digest. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            // Every Java platform must have it.
            throw new AssertionError(absent);
        }
    }
}
