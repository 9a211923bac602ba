package org.unmask.image;

import java.util.Comparator;
import java.util.HexFormat;
import org.unmask.model.UnusableParameter;

/** 256 bits of a picture; {@code a} holds bits 0 to 63. Text form: 64 lower-case hex digits, bit 255 first. */
public record PdqHash(long a, long b, long c, long d) implements Comparable<PdqHash> {
    /** Two pictures at most so far apart are called similar (facebook/ThreatExchange, {@code pdq/README.md}). */
    public static final int SIMILAR = 31;

    private static final Comparator<PdqHash> ORDER = Comparator.comparing(PdqHash::hex);

    /** Reads the text form. Throws {@link UnusableParameter} for another text. */
    public static PdqHash of(String hex) {
        if (hex.length() != 64 || !hex.chars().allMatch(HexFormat::isHexDigit)) {
            throw new UnusableParameter("PDQ hash", hex, "64 hex digits");
        }
        return new PdqHash(word(hex, 48), word(hex, 32), word(hex, 16), word(hex, 0));
    }

    private static long word(String hex, int from) {
        return HexFormat.fromHexDigitsToLong(hex, from, from + 16);
    }

    /** How many of the 256 bits differ. */
    public int distance(PdqHash other) {
        return Long.bitCount(a ^ other.a)
                + Long.bitCount(b ^ other.b)
                + Long.bitCount(c ^ other.c)
                + Long.bitCount(d ^ other.d);
    }

    /** The text form. */
    public String hex() {
        HexFormat digits = HexFormat.of();
        return digits.toHexDigits(d) + digits.toHexDigits(c) + digits.toHexDigits(b) + digits.toHexDigits(a);
    }

    @Override
    public int compareTo(PdqHash other) {
        return ORDER.compare(this, other);
    }
}
