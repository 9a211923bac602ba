package org.unmask.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.unmask.model.Untrusted;

class CanonicalLinkTest {
    @Test
    void schemeHostPortAndFragmentMakeNoDifference() {
        same(
                "https://example.org/Page",
                "HTTP://Example.ORG:80/Page",
                "https://example.org:443/Page#part",
                "https://user:pw@example.org./Page",
                "//example.org/Page",
                "example.org/Page",
                "http:///example.org/Page",
                "http:\\\\example.org\\Page");
    }

    @Test
    void anotherPortOrPathIsAnotherPage() {
        assertEquals("https://example.org:8080/a", link("http://example.org:8080/a"));
        assertNotEquals(link("https://example.org/a"), link("https://example.org/A"));
    }

    @Test
    void mobileDoorsLeadToTheSite() {
        same(
                "https://example.org/a",
                "https://www.example.org/a",
                "https://m.example.org/a",
                "https://mobile.example.org/a",
                "https://www.m.example.org/a",
                "https://amp.example.org/a");
        assertEquals("https://m.co.uk/a", link("https://m.co.uk/a"));
        assertEquals("https://m.com/a", link("https://m.com/a"));
        assertEquals("https://en.wikipedia.org/wiki/A", link("https://en.m.wikipedia.org/wiki/A"));
    }

    @Test
    void marksOfClicksAreDroppedAndTheRestIsSorted() {
        same(
                "https://example.org/a?id=3&page=2",
                "https://example.org/a?utm_source=x&page=2&UTM_Medium=y&id=3&fbclid=abc",
                "https://example.org/a?page=2&id=3&&gclid=1&igshid=2",
                "https://example.org/a?page=2&id=3&id=3");
        same("https://example.org/a", "https://example.org/a?utm_campaign=z", "https://example.org/a?");
    }

    @Test
    void percentSignsHaveOneSpelling() {
        same(
                "https://example.org/~a/%C3%A9(x)",
                "https://example.org/%7Ea/%c3%a9%28x%29", "https://example.org/~a/é(x)");
        same("https://example.org/s?q=a%20b", "https://example.org/s?q=a+b", "https://example.org/s?q=a b");
        assertEquals("https://example.org/100%25/%2F", link("https://example.org/100%/%2f"));
    }

    @Test
    void slashesAndDotsHaveOneSpelling() {
        same(
                "https://example.org/a/b",
                "https://example.org/a/b/",
                "https://example.org//a/./c/../b//",
                "https://example.org/../a/b");
        same("https://example.org", "https://example.org/", "HTTPS://EXAMPLE.ORG");
    }

    @Test
    void ampCopiesAreThePage() {
        same(
                "https://example.org/news/1",
                "https://example.org/news/1/amp",
                "https://example.org/news/1/amp/",
                "https://example.org/amp/news/1",
                "https://example.org/news/1?amp=1",
                "https://example.org/news/1?outputType=amp",
                "https://example.org/news/1.amp",
                "https://www.google.com/amp/s/example.org/news/1",
                "https://example-org.cdn.ampproject.org/c/s/example.org/news/1/amp");
        assertEquals("https://example.org/amp", link("https://example.org/amp"));
    }

    @Test
    void aVideoHasOneAddress() {
        same(
                "https://youtube.com/watch?v=dQw4w9WgXcQ",
                "https://youtu.be/dQw4w9WgXcQ?si=1&t=3",
                "https://m.youtube.com/watch?t=3&v=dQw4w9WgXcQ&list=x",
                "https://www.youtube.com/shorts/dQw4w9WgXcQ",
                "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?rel=0",
                "youtube.com/watch?v=dQw4w9WgXcQ&feature=share");
        assertEquals("https://youtube.com/@name", link("https://www.youtube.com/@name?si=2"));
    }

    @Test
    void xAndTwitterAreOneSite() {
        same(
                "https://x.com/bob/status/1",
                "https://twitter.com/Bob/status/1?s=20&t=abc",
                "https://mobile.twitter.com/bob/status/1",
                "https://www.x.com/BOB/status/1");
    }

    @Test
    void telegramAndInstagramHaveOneAddressPerPost() {
        same("https://t.me/channel/12", "https://telegram.me/Channel/12?single", "https://t.me/s/channel/12");
        same(
                "https://instagram.com/p/Cab",
                "https://www.instagram.com/reel/Cab/?igsh=1",
                "https://instagram.com/name/p/Cab");
    }

    @Test
    void pagesThatOnlyLeadOnAreSeenThrough() {
        same(
                "https://example.org/a?b=c",
                "https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2Fa%3Fb%3Dc&h=AT0",
                "https://www.google.com/url?sa=t&q=https://example.org/a%3Fb%3Dc",
                "https://vk.com/away.php?to=http%3A%2F%2Fexample.org%2Fa%3Fb%3Dc");
        assertEquals("https://google.com/url?q=cats", link("https://www.google.com/url?q=cats"));
    }

    @Test
    void internationalHostsAreKept() {
        same("https://президент.рф/a", "http://ПРЕЗИДЕНТ.рф/a", "https://xn--d1abbgf6aiiy.xn--p1ai/a");
        assertEquals("https://bücher.example", link("https://xn--bcher-kva.example"));
    }

    @Test
    void whatIsNoAddressOnTheWebIsNull() {
        for (String junk : new String[] {
            "",
            " ",
            "..the",
            "www",
            "breitbart",
            "and.then",
            "ftp://example.org/a",
            "mailto:a@example.org",
            "mailto:a@example.org/b",
            "javascript:alert(1)",
            "http://",
            "https://rumble",
            "https://",
            "https:///",
            "https://bit(.)ly/3",
            "http://[::1]/a",
            "http://localhost/a",
            "https://a..b/c",
            "https://-/",
            "http://exa mple.org/",
            "https://example.org:99x/",
            "data:text/html,x",
            "http://1.2.3/a",
            "https://example.c/",
            "[]",
            "https://" + "a".repeat(64) + ".org",
            "https://example.org/" + "a".repeat(9000)
        }) {
            assertNull(link(junk), () -> "not null: " + junk);
        }
        assertEquals("https://10.0.0.1/a", link("http://10.0.0.1/a"));
    }

    @Test
    void punctuationOfTheSentenceIsNotPartOfTheAddress() {
        assertEquals("https://example.org/a", link(" (https://example.org/a),"));
        assertEquals("https://example.org/a_(b)", link("https://example.org/a_(b)"));
    }

    @Test
    void theSiteIsTheHost() {
        assertEquals(
                "example.org:81",
                CanonicalLink.siteOf(Untrusted.of("https://example.org:81/a?b")).raw());
        assertEquals(
                "example.org",
                CanonicalLink.siteOf(Untrusted.of("https://example.org")).raw());
        assertEquals(
                "example.org",
                CanonicalLink.siteOf(Untrusted.of("https://example.org?a")).raw());
    }

    @Test
    void aPageOnASharedSiteNamesNoOwner() {
        assertEquals(
                Untrusted.of("agency.example"),
                CanonicalLink.ownSiteOf(Untrusted.of("http://www.agency.example/team/")));
        assertEquals(
                Untrusted.of("name.substack.com"), CanonicalLink.ownSiteOf(Untrusted.of("https://name.substack.com")));
        assertNull(CanonicalLink.ownSiteOf(Untrusted.of("https://linktr.ee/somebody")));
        assertNull(CanonicalLink.ownSiteOf(Untrusted.of("https://twitter.com/somebody")));
        assertNull(CanonicalLink.ownSiteOf(Untrusted.of("somewhere over the rainbow")));
    }

    @Test
    void theCanonicalFormOfACanonicalFormIsItself() {
        String[] pieces = {
            "http://",
            "https://",
            "HTTP:",
            "//",
            "/",
            "www.",
            "m.",
            "amp.",
            "amp",
            "google.com",
            "youtube.com",
            "youtu.be",
            "twitter.com",
            "l.facebook.com",
            "l.php",
            "cdn.ampproject.org",
            "t.me",
            "instagram.com",
            "example.co.uk",
            "президент.рф",
            "xn--d1abbgf6aiiy",
            ".",
            "..",
            ".html",
            "?",
            "&",
            "=",
            "u=",
            "q=",
            "v=",
            "url",
            "s",
            "c",
            "p",
            "reel",
            "watch",
            "embed",
            "status",
            "%",
            "%2F",
            "%41",
            "%e9",
            "+",
            " ",
            "é",
            "#",
            ":80",
            ":443",
            "@",
            "utm_a=b",
            "\\",
            ")",
            "(",
            ","
        };
        SplittableRandom dice = new SplittableRandom(11);
        int links = 0;
        for (int round = 0; round < 60_000; round++) {
            StringBuilder text =
                    new StringBuilder(dice.nextInt(4) == 0 ? "" : "https://" + pieces[9 + dice.nextInt(11)] + "/");
            for (int i = dice.nextInt(9); i >= 0; i--) {
                text.append(pieces[dice.nextInt(pieces.length)]);
            }
            String once = link(text.toString());
            if (once != null) {
                links++;
                assertEquals(once, link(once), () -> "seed 11, address " + text);
            }
        }
        assertEquals(true, links > 20_000, "links read: " + links);
    }

    @Test
    void hostileAddressesAreReadInLinearTime() {
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            for (String piece : new String[] {
                "a.", "/", "../", "%", "%25", "&", "amp/", "@", ":", "é", "l.facebook.com/l.php?u=https://", "utm_a&"
            }) {
                for (int round = 0; round < 20; round++) {
                    link("https://example.org/" + piece.repeat(8000 / piece.length()));
                    link("https://" + piece.repeat(1_000_000 / piece.length()));
                }
            }
        });
    }

    private static void same(String expected, String... spellings) {
        assertEquals(expected, link(expected));
        for (String spelling : spellings) {
            assertEquals(expected, link(spelling), spelling);
        }
    }

    private static @Nullable String link(String raw) {
        Untrusted canonical = CanonicalLink.of(Untrusted.of(raw));
        return canonical == null ? null : canonical.raw();
    }
}
