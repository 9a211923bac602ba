package org.unmask.store.intake;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.HexFormat;

/** The SHA-256 of a record's original bytes as four big-endian numbers: hex at the door only. */
public record RawHash(long first, long second, long third, long fourth) {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    /** Of the 32 bytes of a hash. */
    public static RawHash of(byte[] sha256) {
        return new RawHash(part(sha256, 0), part(sha256, 1), part(sha256, 2), part(sha256, 3));
    }

    /** The number at {@code index} of 0 to 3. */
    static long part(byte[] sha256, int index) {
        return (long) LONGS.get(sha256, index * Long.BYTES);
    }

    /** 64 lower-case hex digits. */
    public String hex() {
        HexFormat digits = HexFormat.of();
        return digits.toHexDigits(first)
                + digits.toHexDigits(second)
                + digits.toHexDigits(third)
                + digits.toHexDigits(fourth);
    }
}
