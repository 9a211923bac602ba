package org.unmask.escape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.unmask.model.Untrusted;

class HtmlTest {
    private static final List<String> PAYLOADS = List.of(
            "<script>window.__pwned=1</script>",
            "</script><img src=x onerror=alert(1)>",
            "\"><svg/onload=alert(1)>",
            "' autofocus onfocus='alert(1)",
            "`onmouseover=alert(1)`",
            "<!--><img src=x onerror=alert(1)>-->",
            "]]><script>alert(1)</script>",
            "</title></textarea></style></noscript><script>alert(1)</script>",
            "<math><mtext></mtext><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "&#60;img src=x onerror=alert(1)&#62;",
            "<a href=\"javascript:alert(1)\">x</a>",
            "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>",
            "<\u0000script>alert(1)</script>",
            "<img\u000Csrc=x\u000Conerror=alert(1)>",
            "\uFF1Cscript\uFF1Ealert(1)");

    @Test
    void aPayloadStaysTextInEveryContext() {
        for (String payload : PAYLOADS) {
            Untrusted stranger = Untrusted.of(payload);
            assertInert(inside(Html.of(stranger)), payload);
            assertInert(Html.attribute(stranger).markup(), payload);
            assertInert(Html.text(payload).markup(), payload);
        }
    }

    @Test
    void whatIsEscapedReadsBackUnchanged() {
        for (String payload : PAYLOADS) {
            String visible = payload.replace("\u0000", "[U+0000]").replace("\u000C", "[U+000C]");
            assertEquals(visible, unescaped(Html.text(payload).markup()));
        }
    }

    @Test
    void everyStrangerStandsInItsOwnIsolate() {
        assertEquals(
                "<bdi dir=\"auto\">مرحبا</bdi>", Html.of(Untrusted.of("مرحبا")).markup());
    }

    @Test
    void anOverrideIsDrawnInsteadOfObeyed() {
        assertEquals(
                "evil<bdi class=\"unseen\" dir=\"ltr\">U+202E</bdi>live",
                inside(Html.of(Untrusted.of("evil\u202Elive"))));
        assertEquals(
                "evil[U+202E]live",
                Html.attribute(Untrusted.of("evil\u202Elive")).markup());
    }

    @Test
    void everyInvisibleCharacterIsSeen() {
        for (int point : new int[] {
            0x00, 0x1B, 0x7F, 0x85, 0xAD, 0x34F, 0x61C, 0x180E, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2028, 0x2029,
            0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2060, 0x2063, 0x2066, 0x2067, 0x2068, 0x2069, 0x206F, 0x2800,
            0x3164, 0xE000, 0xFE0F, 0xFEFF, 0xFFA0, 0xFFF9, 0xE0001, 0xE0041, 0xE0100, 0xF0000
        }) {
            String markup = inside(Html.of(Untrusted.of("a" + Character.toString(point) + "b")));
            assertEquals("a<bdi class=\"unseen\" dir=\"ltr\">" + Unseen.name(point) + "</bdi>b", markup);
        }
    }

    @Test
    void joinersThatSpellAnEmojiAWordOrAFlagStay() {
        for (String honest : List.of(
                "\uD83D\uDC69\u200D\uD83D\uDC67",
                "\u2764\uFE0F",
                "1\uFE0F\u20E3",
                "\uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08",
                "می\u200Cشود",
                "क्\u200Dष",
                "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F")) {
            assertEquals(honest, inside(Html.of(Untrusted.of(honest))));
        }
    }

    @Test
    void marksPiledOnOneLetterStopAtTheSeventh() {
        assertEquals(
                "a" + "\u0301".repeat(6) + "<bdi class=\"unseen\" dir=\"ltr\">U+0301</bdi>",
                inside(Html.of(Untrusted.of("a" + "\u0301".repeat(7)))));
        assertEquals("ế", inside(Html.of(Untrusted.of("ế"))));
    }

    @Test
    void lineBreaksOfAPostStayAndALoneReturnIsShown() {
        assertEquals(
                "a\nb\n<bdi class=\"unseen\" dir=\"ltr\">U+000D</bdi>c", inside(Html.of(Untrusted.of("a\nb\r\n\rc"))));
        assertEquals("a&#10;b", Html.attribute(Untrusted.of("a\nb")).markup());
    }

    @Test
    void addressesAreNeverLive() {
        assertDefanged("hxxps://evil[.]example/a.b?c=d", "https://evil.example/a.b?c=d");
        assertDefanged("see hxxp://a[.]b, and HxxpS://C[.]d", "see http://a.b, and HttpS://C.d");
        assertDefanged("hxxp://u:p@h[.]x:80/", "http://u:p@h.x:80/");
        assertDefanged("www[.]evil[.]example/x.y", "www.evil.example/x.y");
        assertDefanged("ftp[:]//h[.]x/y", "ftp://h.x/y");
        assertDefanged("javascript[:]//h[.]x%0Aalert(1)", "javascript://h.x%0Aalert(1)");
        assertDefanged("no address here. None.", "no address here. None.");
        assertDefanged("awww.cute", "awww.cute");
        assertDefanged("//cdn.example/x", "//cdn.example/x");
    }

    @Test
    void anExcerptSaysWhatIsMissing() {
        Untrusted text = Untrusted.of("<b>" + "\uD83D\uDE00".repeat(5));
        assertEquals(
                "&lt;b&gt;\uD83D\uDE00<bdi class=\"cut\" dir=\"ltr\"> [… 4 more characters]</bdi>",
                inside(Html.excerpt(text, 4)));
        assertEquals(Html.of(text).markup(), Html.excerpt(text, 8).markup());
        assertEquals(8, Html.lengthOf(text));
    }

    @Test
    void wordsThatTheOtherTextLacksAreMarkedAndStillInert() {
        Untrusted mine = Untrusted.of("vote <b> now\nand here");
        Untrusted other = Untrusted.of("vote now\nand there");
        assertEquals(
                "vote <mark>&lt;b&gt; </mark>now\nand <mark>here</mark>", inside(Html.differing(mine, other, 100)));
        assertEquals("vote now\nand <mark>there</mark>", inside(Html.differing(other, mine, 100)));
        assertEquals("vote &lt;b&gt; now\nand here", inside(Html.differing(mine, mine, 100)));
        assertEquals("", inside(Html.differing(Untrusted.of(""), mine, 100)));
    }

    @Test
    void unseenCharactersAreCounted() {
        assertEquals(3, Html.unseenIn(Untrusted.of("a\u202Eb\u200B\uFEFF\r\n\tc")));
        assertEquals(0, Html.unseenIn(Untrusted.of("\uD83D\uDC69\u200D\uD83D\uDC67 مرحبا")));
    }

    @Test
    void ourOwnSentencesAreEscapedToo() {
        assertEquals("a &lt; b &amp; c", Html.text("a < b & c").markup());
    }

    @Test
    void noSeededRubbishEverOpensAnElement() {
        SplittableRandom dice = new SplittableRandom(20);
        String alphabet = "<>&\"'`/=!-[]() \n\t\r:x.\u0000\u202E\u200D\uD83D\uDE00\u0301";
        for (int round = 0; round < 5_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = dice.nextInt(30); i > 0; i--) {
                text.append(alphabet.charAt(dice.nextInt(alphabet.length())));
            }
            assertInert(inside(Html.of(Untrusted.of(text.toString()))), text.toString());
        }
    }

    private static void assertDefanged(String shown, String written) {
        assertEquals(shown, inside(Html.of(Untrusted.of(written))));
    }

    private static void assertInert(String markup, String payload) {
        String rest = markup.replaceAll("<bdi class=\"unseen\" dir=\"ltr\">U\\+[0-9A-F]{4,6}</bdi>", "");
        assertFalse(rest.matches("(?s).*[<>\"'`].*"), () -> "a live character in " + rest + " made of " + payload);
    }

    private static String inside(Html html) {
        String markup = html.markup();
        assertTrue(markup.startsWith("<bdi dir=\"auto\">") && markup.endsWith("</bdi>"));
        return markup.substring("<bdi dir=\"auto\">".length(), markup.length() - "</bdi>".length());
    }

    private static String unescaped(String markup) {
        return markup.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&#96;", "`")
                .replace("&amp;", "&");
    }
}
