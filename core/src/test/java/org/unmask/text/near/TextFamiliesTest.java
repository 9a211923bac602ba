package org.unmask.text.near;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.unmask.model.Untrusted;

class TextFamiliesTest {
    private static final String PLAIN =
            "The government has stolen the election from the people and nobody says a word about it";

    @Test
    void copiesInDisguiseAreOneFamily() {
        assertFamilies(
                new int[] {0, 0, 0, 0, 0, 0, 0},
                PLAIN,
                "THE GOVERNMENT HAS STOLEN THE ELECTION FROM THE PEOPLE AND NOBODY SAYS A WORD ABOUT IT",
                "The gov\u0435rnment has st\u043El\u0435n the \u0435lection from the people and nobody says a word about it",
                "The govern\u200Bment has stolen the election fr\u202Eom the people \uD83D\uDE21 and nobody says a word about it",
                "RT @bob: The g0vernment has stolen the election from thepeople and nobody says a word about it",
                "The government has stolen the #election from the people and nobody says a word about it #stop #now",
                "https://t.co/x?y=1 The government has stolen the election from the people and nobody says a word about it");
    }

    @Test
    void oneWordExchangedMisspelledDroppedOrAddedIsTheSameText() {
        assertFamilies(
                new int[] {0, 0, 0, 0, 0},
                PLAIN,
                PLAIN.replace("people", "voters"),
                PLAIN.replace("election", "eletcion"),
                PLAIN.replace("nobody ", "absolutely nobody "),
                PLAIN.replace("a word ", ""));
    }

    @Test
    void oneTemplateWithOtherFactsIsAnotherText() {
        String report = "Police in Berlin report 14 hurt after the accident on the bridge near the station today";
        assertFamilies(new int[] {-1, -1, -1}, report, report.replace("14", "15"), report.replace("Berlin", "Hamburg"));
    }

    @Test
    void whereNoCapitalsTellNamesAnExchangeNeedsThreePlaces() {
        String text = "the mayor of the old town will open the new bridge over the river this evening with a speech";
        String other = text.replace("mayor", "priest");
        assertFamilies(new int[] {-1, -1}, text, other);
        assertFamilies(
                new int[] {0, 0, 0, 0}, text, other, text.replace("speech", "song"), text.replace("bridge", "museum"));
    }

    @Test
    void theSlotOfATemplateKeepsItsFillingsApart() {
        String text =
                "The new line of the tramway leads from the harbour past the X to the old market square of our town";
        List<String> texts = new ArrayList<>();
        for (String place : List.of("church", "school", "library", "theatre", "prison", "museum", "brewery")) {
            texts.add(text.replace("X", place));
        }
        texts.add(text.replace("X", "church").replace("tramway", "trawmay"));
        assertFamilies(new int[] {0, -1, -1, -1, -1, -1, -1, 0}, texts.toArray(String[]::new));
    }

    @Test
    void endingsOfUnrelatedTextsAreCut() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            texts.add(spoken(i) + " - read more on the Example Daily News");
        }
        texts.add(spoken(7));
        int[] expected = new int[61];
        Arrays.fill(expected, -1);
        expected[7] = 0;
        expected[60] = 0;
        assertFamilies(expected, texts.toArray(String[]::new));
    }

    @Test
    void scriptsWithoutSpacesAreComparedByLetters() {
        assertFamilies(
                new int[] {0, 0, -1},
                "\u9009\u4E3E\u88AB\u5077\u8D70\u4E86\u5927\u5BB6\u90FD\u77E5\u9053\u8FD9\u4EF6\u4E8B\u60C5\u4F46\u662F\u6CA1\u6709\u4EBA\u613F\u610F\u8BF4\u51FA\u6765",
                "\u9009\u4E3E\u88AB\u5077\u8D70\u4E86\u5927\u5BB6\u5168\u90FD\u77E5\u9053 \u8FD9\u4EF6\u4E8B\u60C5\uFF0C\u4F46\u662F\u6CA1\u6709\u2F08\u613F\u610F\u8BF4\u51FA\u6765\uFF01",
                "\u4ECA\u5929\u5929\u6C14\u5F88\u597D\u6211\u4EEC\u4E00\u8D77\u53BB\u516C\u56ED\u91CC\u6563\u6B65\u7136\u540E\u5403\u996D");
    }

    @Test
    void shortTextsAreLeftOut() {
        TextFamilies families = new TextFamilies();
        families.add(Untrusted.of("good morning to you"));
        families.add(Untrusted.of("Good morning to you! #hello #friends #all"));
        families.addNothing();
        TextFamilies.Found found = families.find();
        assertEquals(3, found.tooShort());
        assertEquals(0, found.families());
    }

    @Test
    void theOrderOfTextsMakesNoDifference() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            String text = spoken(i / 3);
            texts.add(i % 3 == 0 ? text : text.replaceFirst(i % 3 == 1 ? " \\w+ " : " \\w+ \\w+ ", " "));
        }
        int[] inOrder = families(texts);
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            places.add(i);
        }
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(places, new Random(seed));
            int[] shuffled = families(places.stream().map(texts::get).toList());
            for (int i = 0; i < places.size(); i++) {
                for (int j = 0; j < i; j++) {
                    boolean together = shuffled[i] >= 0 && shuffled[i] == shuffled[j];
                    int a = inOrder[places.get(i)];
                    assertEquals(a >= 0 && a == inOrder[places.get(j)], together);
                }
            }
        }
    }

    @Test
    void aFloodOfNearCopiesAndOfMarksCostsLinearTime() {
        TextFamilies families = new TextFamilies();
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            String[] words = PLAIN.split(" ");
            words[random.nextInt(words.length)] = "w" + random.nextInt(1 << 20) + "x";
            families.add(Untrusted.of(String.join(" ", words)));
        }
        families.add(Untrusted.of("a\u0301\u0316".repeat(50_000) + PLAIN));
        assertTimeoutPreemptively(Duration.ofSeconds(20), families::find);
    }

    /** A sentence of its own for each number. */
    private static String spoken(int number) {
        Random random = new Random(number);
        StringBuilder text = new StringBuilder("So");
        for (int i = 0; i < 14; i++) {
            text.append(' ').append((char) ('a' + random.nextInt(26))).append((char) ('a' + random.nextInt(26)));
            text.append((char) ('a' + random.nextInt(26))).append("ing");
        }
        return text.toString();
    }

    private static void assertFamilies(int[] expected, String... texts) {
        assertArrayEquals(expected, families(List.of(texts)));
    }

    private static int[] families(List<String> texts) {
        TextFamilies families = new TextFamilies();
        texts.forEach(text -> families.add(Untrusted.of(text)));
        return families.find().family();
    }
}
