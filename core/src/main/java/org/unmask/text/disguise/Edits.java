package org.unmask.text.disguise;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.List;

/** Disguises that change one word in each ten; in scripts without spaces two letters in each twenty. */
final class Edits {
    private static final int OF = 10;
    private static final String OF_LATIN = "really simply maybe always suddenly openly quickly indeed";
    private static final String OF_CYRILLIC = "правда просто всегда внезапно открыто быстро вовсе теперь";
    private static final String OF_GREEK = "πραγματικά απλώς πάντα ξαφνικά ανοιχτά γρήγορα τώρα μάλλον";
    private static final String OF_ARABIC = "حقا ببساطة دائما فجأة علنا بسرعة الآن ربما";
    private static final String OF_DEVANAGARI = "सचमुच केवल हमेशा अचानक खुलेआम जल्दी अब शायद";
    private static final String OF_HAN = "真的 总是 突然 公开 很快 其实 现在 也许";

    private Edits() {}

    /** Another word instead. */
    static String exchanged(String text, Chances chances) {
        return edited(text, chances, (units, at, other) -> units.set(at, other));
    }

    /** By turns a word less and a word more. */
    static String droppedOrAdded(String text, Chances chances) {
        return edited(
                text,
                chances,
                (units, at, other) -> units.set(at, chances.oneIn(2) ? "" : units.get(at) + ' ' + other));
    }

    /** Two neighbouring letters swapped, or one doubled. */
    static String misspelled(String text, Chances chances) {
        return edited(text, chances, (units, at, other) -> units.set(at, misspelledWord(units.get(at), chances)));
    }

    private static String misspelledWord(String word, Chances chances) {
        if (word.length() < 4) {
            return word;
        }
        int at = 1 + chances.below(word.length() - 2);
        return chances.oneIn(2)
                ? word.substring(0, at) + word.charAt(at) + word.substring(at)
                : word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    }

    private interface Edit {
        void at(List<String> units, int place, String other);
    }

    private static String edited(String text, Chances chances, Edit edit) {
        boolean unspaced = isUnspaced(text);
        List<String> units = units(text, unspaced);
        String[] others = words(text).split(" ", -1);
        for (int ten = 0; ten + OF <= units.size(); ten += OF) {
            edit.at(units, ten + chances.below(OF), others[chances.below(others.length)]);
        }
        units.removeIf(String::isEmpty);
        return String.join(unspaced ? "" : " ", units);
    }

    private static List<String> units(String text, boolean unspaced) {
        if (!unspaced) {
            return new ArrayList<>(List.of(text.split(" ", -1)));
        }
        List<String> units = new ArrayList<>();
        int[] points = text.codePoints().toArray();
        for (int i = 0; i < points.length; i += 2) {
            units.add(new String(points, i, Math.min(2, points.length - i)));
        }
        return units;
    }

    private static boolean isUnspaced(String text) {
        return text.codePoints().filter(Edits::isUnspaced).count() * 2 > text.length();
    }

    private static boolean isUnspaced(int point) {
        return UScript.breaksBetweenLetters(UScript.getScript(point));
    }

    private static String words(String text) {
        int script = text.codePoints()
                .map(UScript::getScript)
                .filter(s -> s > UScript.INHERITED)
                .findFirst()
                .orElse(UScript.LATIN);
        return switch (script) {
            case UScript.CYRILLIC -> OF_CYRILLIC;
            case UScript.GREEK -> OF_GREEK;
            case UScript.ARABIC -> OF_ARABIC;
            case UScript.DEVANAGARI -> OF_DEVANAGARI;
            case UScript.HAN -> OF_HAN;
            default -> OF_LATIN;
        };
    }
}
