package org.unmask.text.disguise;

import java.util.Map;
import java.util.TreeMap;

/** Letters of other alphabets that look alike, chosen by hand: not the table that the search for copies uses. */
final class LookAlikes {
    /** Pairs of a letter and its look-alike, Latin for Cyrillic and Greek and the other way round, Arabic, Han. */
    private static final String PAIRS =
            "aаcсeеoоpрxхyуiіsѕjјAАBВCСEЕHНIІKКMМOОPРTТXХYУvνuυZΖNΝ" + "аaсcеeоoрpхxуyіiАAВBСCЕEНHКKМMОOРPТTХXУY"
                    + "οoαаνvιiρpΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX" + "يیكکهہ" + "人⼈大⼤日⽇口ロ力カ二ニ工エ山⼭水⽔火⽕木⽊月⽉心⼼手⼿";

    private static final Map<Character, Character> TWIN = twins();

    private LookAlikes() {}

    private static Map<Character, Character> twins() {
        Map<Character, Character> twins = new TreeMap<>();
        for (int i = 0; i + 1 < PAIRS.length(); i += 2) {
            twins.putIfAbsent(PAIRS.charAt(i), PAIRS.charAt(i + 1));
        }
        return twins;
    }

    /** Puts its look-alike for one letter in {@code every} of those that have one. */
    static String put(String text, int every, Chances chances) {
        return Letters.inWords(text, c -> {
            Character twin = TWIN.get(c);
            return twin != null && chances.oneIn(every) ? twin : c;
        });
    }
}
