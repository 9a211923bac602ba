package org.unmask.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import org.unmask.model.Untrusted;

/**
 * The normal form in which two texts count as the same.
 * NFKC_Casefold (UAX #15, UAX #44) without invisible characters; links, mentions and a leading {@code RT @handle:} are left out;
 * letters, digits and their marks stay, everything else becomes one space. Linear time, also on hostile input.
 */
public final class NormalText {
    /** Fewer words are a greeting, not an object: Schoch et al. 2022 count texts of four words and more. */
    static final int FEWEST_WORDS = 4;

    /** The same measure for scripts that write no spaces. */
    static final int FEWEST_LETTERS = 12;

    private NormalText() {}

    /** The normal form of {@code text}; empty where no word is left. Applying it again changes nothing. */
    public static Untrusted of(Untrusted text) {
        return Untrusted.of(Words.of(Folding.fold(text.raw())));
    }

    /** Whether a normal form says enough that two accounts writing it is worth a look. */
    public static boolean saysEnough(Untrusted normal) {
        String text = normal.raw();
        int spaces = 0;
        int letters = 0;
        int unspaced = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            spaces += codePoint == ' ' ? 1 : 0;
            letters += Words.isLetterOrDigit(codePoint) ? 1 : 0;
            unspaced += codePoint >= 0x80 && UScript.breaksBetweenLetters(UScript.getScript(codePoint)) ? 1 : 0;
        }
        boolean withoutSpaces = unspaced * 2 > letters;
        return withoutSpaces ? unspaced >= FEWEST_LETTERS : letters > 0 && spaces + 1 >= FEWEST_WORDS;
    }

    /** One word or name with case, compatibility forms and invisible characters folded away and no blanks: for hashtags. */
    public static Untrusted ofTag(Untrusted tag) {
        String folded = Folding.fold(tag.raw());
        StringBuilder kept = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            boolean sign = c == '#' && kept.length() == 0;
            if (c > ' ' && c != 0x7F && !UCharacter.isUWhiteSpace(c) && !sign) {
                kept.append(c);
            }
        }
        return Untrusted.of(kept.toString());
    }
}
