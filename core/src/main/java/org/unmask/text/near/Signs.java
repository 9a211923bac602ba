package org.unmask.text.near;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.SpoofChecker;
import org.unmask.text.Folding;

/**
 * What each character counts as in a text that is compared: the letter it looks like, in one case and without accents, after the
 * confusables of UTS #39 as ICU has them. The answer for a character is worked out once and kept; not for several threads.
 */
final class Signs {
    static final long LETTER = 1L << 32;
    static final long MARK = 1L << 33;
    static final long DROPPED = 1L << 34;
    static final long UPPER = 1L << 35;
    static final long DIGIT = 1L << 36;
    /** Of a script that writes no spaces between words. */
    static final long UNSPACED = 1L << 37;

    static final long SPACE = 1L << 38;

    /** A plain Latin letter. */
    static final long PLAIN = 1L << 40;
    /** It only stretches Arabic words. */
    private static final int TATWEEL = 0x640;

    static final long GREEK = 1L << 41;
    static final long CYRILLIC = 1L << 42;

    private static final long KNOWN = 1L << 39;
    private static final int TWIN_SHIFT = 21;
    private static final int POINT_MASK = (1 << TWIN_SHIFT) - 1;

    private final SpoofChecker checker = new SpoofChecker.Builder().build();
    private final Normalizer2 decomposer = Normalizer2.getNFDInstance();
    private final long[] known = new long[0x10000];

    /** The flags of a character, the letter it counts as, and its Latin twin. */
    long of(int codePoint) {
        if (codePoint >= known.length) {
            return read(codePoint);
        }
        long sign = known[codePoint];
        if (sign == 0) {
            sign = read(codePoint) | KNOWN;
            known[codePoint] = sign;
        }
        return sign;
    }

    /** The letter that a sign counts as, the same for both cases. */
    static int letter(long sign) {
        return (int) (sign & POINT_MASK);
    }

    /** The ASCII letter that a sign looks like in just this case, or 0: upper and lower case of one letter may look like two others. */
    static int twin(long sign) {
        return (int) (sign >> TWIN_SHIFT) & 0x7F;
    }

    private long read(int codePoint) {
        if (UCharacter.isUWhiteSpace(codePoint) || codePoint < ' ') {
            return SPACE;
        }
        if (codePoint == TATWEEL || UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT)) {
            return DROPPED;
        }
        if (Folding.isMark(codePoint)) {
            int script = UScript.getScript(codePoint);
            boolean anywhere = script == UScript.INHERITED || script == UScript.COMMON;
            return anywhere ? DROPPED : MARK | codePoint;
        }
        int type = UCharacter.getType(codePoint);
        if (type >= UCharacterCategory.DECIMAL_DIGIT_NUMBER && type <= UCharacterCategory.OTHER_NUMBER) {
            int digit = UCharacter.digit(codePoint, 10);
            return LETTER | DIGIT | (digit >= 0 ? '0' + digit : codePoint);
        }
        boolean letter = type >= UCharacterCategory.UPPERCASE_LETTER && type <= UCharacterCategory.OTHER_LETTER;
        return letter ? readLetter(codePoint) : 0;
    }

    private long readLetter(int codePoint) {
        long flags = codePoint < 0x80 ? LETTER | PLAIN : LETTER;
        flags |= UCharacter.isUpperCase(codePoint) || UCharacter.isTitleCase(codePoint) ? UPPER : 0;
        int script = UScript.getScript(codePoint);
        flags |= script == UScript.GREEK ? GREEK : script == UScript.CYRILLIC ? CYRILLIC : 0;
        flags |= UScript.breaksBetweenLetters(UScript.getScript(codePoint)) ? UNSPACED : 0;
        long twin = codePoint < 0x80 ? 0 : latin(codePoint);
        return flags | twin << TWIN_SHIFT | letterOf(codePoint);
    }

    /** Lower case first, for that is how most letters are written. */
    private int letterOf(int codePoint) {
        int lower = bare(UCharacter.foldCase(codePoint, true));
        if (lower < 0x80) {
            return narrowed(lower);
        }
        int small = latin(lower);
        int large = small == 0 ? latin(UCharacter.toUpperCase(lower)) : small;
        return large == 0 ? alike(lower) : large;
    }

    /** The ASCII letter a character looks like, or 0. */
    private int latin(int codePoint) {
        int seen = alike(codePoint);
        return (seen >= 'a' && seen <= 'z') || (seen >= 'A' && seen <= 'Z')
                ? narrowed(UCharacter.foldCase(seen, true))
                : 0;
    }

    /** The first of all letters that look like this one; the character itself where it looks like several in a row. */
    private int alike(int codePoint) {
        String skeleton = checker.getSkeleton(UCharacter.toString(codePoint));
        int seen = single(skeleton);
        return seen < 0 ? codePoint : seen;
    }

    private int bare(int codePoint) {
        int seen = single(decomposer.normalize(UCharacter.toString(codePoint)));
        return seen < 0 ? codePoint : seen;
    }

    /** The only letter of a text, marks of any script left out; -1 where there are none or several. */
    private static int single(String text) {
        int seen = -1;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            if (UScript.getScript(codePoint) == UScript.INHERITED) {
                continue;
            }
            if (seen >= 0) {
                return -1;
            }
            seen = codePoint;
        }
        return seen;
    }

    /** Capital I, small l and the figure 1 are one stroke. */
    private static int narrowed(int letter) {
        return letter == 'i' ? 'l' : letter;
    }
}
