package org.unmask.text.disguise;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import java.util.function.UnaryOperator;

/** Disguises that change letters and spaces. */
final class Letters {
    private static final String SPACES = "\u00A0\u2009\u3000\t\n";
    private static final String FIGURES = "oieast";
    private static final String FIGURES_OF = "013457";

    private Letters() {}

    static String mixedCase(String text, Chances chances) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(point -> {
            boolean upper = chances.oneIn(2);
            out.appendCodePoint(upper ? Character.toUpperCase(point) : Character.toLowerCase(point));
        });
        return out.toString();
    }

    static String otherSpaces(String text, Chances chances) {
        StringBuilder out = new StringBuilder("  ");
        for (char c : text.toCharArray()) {
            out.append(c);
            if (c == ' ') {
                out.append(SPACES.charAt(chances.below(SPACES.length())));
            }
        }
        return out.append("\n\n").toString();
    }

    /** One space in ten between plain words goes; scripts without spaces get one behind one letter in ten. */
    static String lostSpaces(String text, Chances chances) {
        String[] words = text.split(" ", -1);
        StringBuilder out = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            boolean plain = isPlain(words[i - 1]) && isPlain(words[i]);
            out.append(plain && chances.oneIn(10) ? "" : " ").append(words[i]);
        }
        StringBuilder spread = new StringBuilder();
        out.codePoints().forEach(point -> {
            spread.appendCodePoint(point);
            if (UScript.breaksBetweenLetters(UScript.getScript(point)) && chances.oneIn(10)) {
                spread.append(' ');
            }
        });
        return spread.toString();
    }

    private static boolean isPlain(String word) {
        return word.codePoints()
                .allMatch(point -> Character.isLetter(point)
                        || Character.getType(point) == Character.NON_SPACING_MARK
                        || Character.getType(point) == Character.COMBINING_SPACING_MARK);
    }

    /** One of {@code signs} behind one letter in {@code every}. */
    static String strewn(String text, String signs, int every, Chances chances) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(point -> {
            out.appendCodePoint(point);
            if (point != ' ' && chances.oneIn(every)) {
                out.append(signs.charAt(chances.below(signs.length())));
            }
        });
        return out.toString();
    }

    /** Marks heaped on letters, up to a flood. */
    static String combining(String text, Chances chances) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(point -> {
            out.appendCodePoint(point);
            int marks = Character.isLetter(point) && chances.oneIn(5) ? 1 + chances.below(40) : 0;
            for (int i = 0; i < marks; i++) {
                out.append((char) (0x0300 + chances.below(0x30)));
            }
        });
        return out.toString();
    }

    /** Full width and bold mathematical letters where there are such; elsewhere letters taken apart into their parts. */
    static String styled(String text, Chances chances) {
        boolean bold = chances.oneIn(2);
        StringBuilder out = new StringBuilder();
        Normalizer2.getNFDInstance().normalize(text).codePoints().forEach(point -> {
            if (point >= 'a' && point <= 'z') {
                out.appendCodePoint(bold ? 0x1D41A + point - 'a' : 0xFF41 + point - 'a');
            } else if (point >= 'A' && point <= 'Z') {
                out.appendCodePoint(bold ? 0x1D400 + point - 'A' : 0xFF21 + point - 'A');
            } else {
                out.appendCodePoint(point);
            }
        });
        return out.toString();
    }

    /** One letter in four that a figure resembles. */
    static String figures(String text, Chances chances) {
        return inWords(text, c -> {
            int at = FIGURES.indexOf(c);
            return at >= 0 && chances.oneIn(4) ? FIGURES_OF.charAt(at) : c;
        });
    }

    /** Changes the letters of words; links and mentions stay, for they would lead nowhere. */
    static String inWords(String text, UnaryOperator<Character> change) {
        StringBuilder out = new StringBuilder();
        for (String piece : text.split("(?= )", -1)) {
            boolean leads = piece.contains("://") || piece.contains("@") || piece.contains("www.");
            for (char c : piece.toCharArray()) {
                out.append(leads ? c : (char) change.apply(c));
            }
        }
        return out.toString();
    }
}
