package org.unmask.text.disguise;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;

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

    /** One space in ten goes; scripts without spaces get one behind one letter in ten. */
    static String lostSpaces(String text, Chances chances) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(point -> {
            boolean lost = point == ' ' && chances.oneIn(10);
            if (!lost) {
                out.appendCodePoint(point);
            }
            if (UScript.breaksBetweenLetters(UScript.getScript(point)) && chances.oneIn(10)) {
                out.append(' ');
            }
        });
        return out.toString();
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
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            int at = FIGURES.indexOf(c);
            out.append(at >= 0 && chances.oneIn(4) ? FIGURES_OF.charAt(at) : c);
        }
        return out.toString();
    }
}
