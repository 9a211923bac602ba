package org.unmask.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import java.util.Locale;

/** Unicode's normal forms in linear time, with ICU's tables so that the result does not change with the JDK. */
public final class Folding {
    /** The Stream-Safe limit of UAX #15: more marks in a row is an attack, not a language. */
    static final int MOST_MARKS = 30;

    private static final Normalizer2 NFKC_CASEFOLD = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
    private static final int MARKS =
            (1 << UCharacter.getType(0x0300)) | (1 << UCharacter.getType(0x0903)) | (1 << UCharacter.getType(0x20DD));

    private Folding() {}

    /** Compatibility forms, case and invisible characters folded away. */
    static String fold(String raw) {
        // Lower-casing ASCII first changes nothing in the result and leaves ICU its quick path.
        if (isAscii(raw)) {
            return raw.toLowerCase(Locale.ROOT);
        }
        return NFKC_CASEFOLD.normalize(lowerAscii(mayHoldExcess(raw) ? withoutExcess(raw) : raw));
    }

    /** NFKC (UAX #15) of {@code raw}, after floods of marks are cut; case is kept. Linear in its length, also on hostile input. */
    public static String composed(String raw) {
        return isAscii(raw) ? raw : NFKC.normalize(mayHoldExcess(raw) ? withoutExcess(raw) : raw);
    }

    private static String lowerAscii(String raw) {
        char[] chars = raw.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            if (chars[i] >= 'A' && chars[i] <= 'Z') {
                chars[i] += 'a' - 'A';
            }
        }
        return new String(chars);
    }

    static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Whether a character is a combining mark. */
    public static boolean isMark(int codePoint) {
        return (MARKS >> UCharacter.getType(codePoint) & 1) != 0;
    }

    private static boolean mayHoldExcess(String raw) {
        int marks = 0;
        for (int i = 0; i < raw.length() && marks <= MOST_MARKS; ) {
            int codePoint = raw.codePointAt(i);
            i += Character.charCount(codePoint);
            marks += codePoint >= 0x80 && isMark(codePoint) ? 1 : 0;
        }
        return marks > MOST_MARKS;
    }

    /** Invisible characters go before marks are counted: between marks they would hide a run that the normaliser then joins. */
    private static String withoutExcess(String raw) {
        StringBuilder kept = new StringBuilder(raw.length());
        int marks = 0;
        for (int i = 0; i < raw.length(); ) {
            int codePoint = raw.codePointAt(i);
            i += Character.charCount(codePoint);
            if (codePoint >= 0x80 && UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT)) {
                continue;
            }
            marks = codePoint >= 0x80 && isMark(codePoint) ? marks + 1 : 0;
            if (marks <= MOST_MARKS) {
                kept.appendCodePoint(codePoint);
            }
        }
        return kept.toString();
    }
}
