package org.unmask.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.unmask.model.Untrusted;

class NormalTextTest {
    @Test
    void caseSpacesAndPunctuationMakeNoDifference() {
        assertEquals("the vote was stolen again", normal("  The VOTE was\n\tstolen... again!!! "));
    }

    @Test
    void theWordRtStaysInsideWordsAndInTheMiddle() {
        assertEquals("start now rt party", normal("START NOW RT @bob PARTY"));
        assertEquals("art and rt and smart", normal("art and RT and smart"));
    }

    @Test
    void aLeadingRepostMarkGoesWithItsHandle() {
        assertEquals("the text", normal("RT @some_one: the text"));
        assertEquals("the text", normal("RT @a: RT @b: the text"));
        assertEquals("the text", normal("rt @handle the text"));
        assertEquals("rt is short for repost", normal("RT is short for repost"));
    }

    @Test
    void linksAreLeftOutWhereverTheyStand() {
        assertEquals("look here and there", normal("look https://t.co/aBc1 here (http://a.example/x?y=1) and there"));
        assertEquals("look", normal("look:https://t.co/abc"));
        assertEquals("old", normal("old pic.twitter.com/AbC12"));
        assertEquals("read this", normal("read bit.ly/2xYz this"));
        assertEquals("read this", normal("read www.example.org this"));
        assertEquals("one path two", normal("one @bob.example/path two"));
        assertEquals("a b", normal("a x-1.y_2.example.com/z b"));
    }

    @Test
    void datesAndAlternativesAreNoLinks() {
        assertEquals("and or 12 05 13 05", normal("and/or 12.05/13.05"));
        assertEquals("end next", normal("end.next"));
    }

    @Test
    void wordsBehindALinkStayInScriptsWithoutSpaces() {
        assertEquals("見て 皆さん", normal("見てhttps://t.co/abc皆さん"));
    }

    @Test
    void mentionsAreLeftOutButAddressesOfMailStay() {
        assertEquals("thanks all", normal("@one @two_3 thanks @user@server.example all"));
        assertEquals("write to a b example", normal("write to a@b.example"));
        assertEquals("hello great", normal("hello @bob. great"));
    }

    @Test
    void invisibleCharactersMakeNoDifference() {
        assertEquals("stolen vote", normal("sto\u200Blen\u00AD \u202Evote\u2066\uFEFF"));
        assertEquals("stolen", normal("st\uDB40\uDC61olen"));
    }

    @Test
    void compatibilityFormsMakeNoDifference() {
        assertEquals("stolen strasse", normal("\uFF33\uFF54\uFF4F\uFF4C\uFF45\uFF4E stra\u00DFe"));
        assertEquals("\u00E9t\u00E9", normal("e\u0301te\u0301"));
        assertEquals("go", normal("go \uFF48\uFF54\uFF54\uFF50\uFF53\uFF1A\uFF0F\uFF0Ft.co\uFF0Fabc"));
    }

    @Test
    void hashtagsAreWordsAndEmojiAreNot() {
        assertEquals("vote now today", normal("Vote now \uD83D\uDDF3\uFE0F #Today \u2764"));
    }

    @Test
    void vowelSignsStayWithTheirLetters() {
        assertEquals("हिन्दी में", normal("हिन्दी, में!"));
    }

    @Test
    void aTextOfSignsAloneIsEmpty() {
        assertEquals("", normal(""));
        assertEquals("", normal("!!! \u2026 https://t.co/x @a"));
    }

    @Test
    void fewerThanFourWordsSayTooLittle() {
        assertFalse(saysEnough("good morning everyone"));
        assertTrue(saysEnough("good morning to everyone"));
        assertFalse(saysEnough("thanks https://t.co/a https://t.co/b @c @d"));
        assertFalse(saysEnough(""));
    }

    @Test
    void scriptsWithoutSpacesAreCountedInLetters() {
        assertFalse(saysEnough("你好世界"));
        assertFalse(saysEnough("你 好 世 界 啊"));
        assertTrue(saysEnough("选举被偷了大家都知道这件事"));
        assertTrue(saysEnough("การเลือกตั้งถูกขโมยไปแล้ว"));
    }

    @Test
    void aHundredThousandMarksInARowCostNothing() {
        StringBuilder attack = new StringBuilder("a");
        StringBuilder hidden = new StringBuilder("a");
        for (int i = 0; i < 100_000; i++) {
            attack.append(i % 2 == 0 ? '\u0301' : '\u0323');
            hidden.append(i % 2 == 0 ? '\u0301' : '\u0323').append('\u034F');
        }
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            assertTrue(normal(attack.toString()).length() <= 1 + Folding.MOST_MARKS);
            assertEquals(normal(attack.toString()), normal(hidden.toString()));
        });
    }

    @Test
    void hostileTextsOfAMillionCharactersAreReadInLinearTime() {
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            for (String piece : new String[] {
                "a.", "rt ", "@", "http://", "www.", "a.b-", "h", "@a.", "rt @", "\u00E9.", "\uD83D\uDE00"
            }) {
                normal(piece.repeat(1_000_000 / piece.length()));
            }
        });
    }

    @Test
    void theNormalFormOfANormalFormIsItself() {
        String[] pieces = {
            "RT",
            "rt ",
            " ",
            "@",
            "bob",
            ":",
            "https://",
            "t.co/",
            "www.",
            "a.b/",
            "é",
            "e\u0301",
            "\u0344",
            "ß",
            "İ",
            "ﬁ",
            "\u200D",
            "\uD83D\uDE00",
            "見",
            "ｈｔｔｐ：／／",
            "#",
            "_",
            "\n",
            "한국",
            "हि",
            "\u00B4",
            "ſ",
            "Ǆ",
            "\uD83C",
            "\u0000",
            "½",
            "℀",
            "/",
            "."
        };
        SplittableRandom dice = new SplittableRandom(7);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = dice.nextInt(12); i >= 0; i--) {
                text.append(pieces[dice.nextInt(pieces.length)]);
            }
            String once = normal(text.toString());
            assertEquals(once, normal(once), () -> "seed 7, text " + escaped(text));
        }
    }

    @Test
    void tagsLoseTheirSignCaseAndBlanks() {
        assertEquals(
                "maga2024", NormalText.ofTag(Untrusted.of("#MAGA 2024\u200B")).raw());
        assertEquals("выборы", NormalText.ofTag(Untrusted.of("Выборы")).raw());
        assertEquals("", NormalText.ofTag(Untrusted.of(" # ")).raw());
    }

    private static String normal(String text) {
        return NormalText.of(Untrusted.of(text)).raw();
    }

    private static boolean saysEnough(String text) {
        return NormalText.saysEnough(NormalText.of(Untrusted.of(text)));
    }

    private static String escaped(CharSequence text) {
        StringBuilder out = new StringBuilder();
        text.chars()
                .forEach(c -> out.append(c < 0x80 && c > 31 ? String.valueOf((char) c) : String.format("\\u%04X", c)));
        return out.toString();
    }
}
