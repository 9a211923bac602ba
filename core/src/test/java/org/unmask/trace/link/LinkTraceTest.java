package org.unmask.trace.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unmask.model.PostKind;
import org.unmask.trace.PostExample;

class LinkTraceTest {
    private final LinkTrace trace = new LinkTrace();

    @Test
    void eachPageOfAPostIsOneAction() {
        assertEquals(
                List.of("link https://example.org/a", "link https://youtube.com/watch?v=abc"),
                PostExample.on("telegram")
                        .linking(
                                "http://www.example.org/a/?utm_source=t",
                                "https://example.org/a#b",
                                "https://youtu.be/abc",
                                "junk",
                                "")
                        .seenBy(trace));
    }

    @Test
    void quotesAndRepliesShareTheirLinksAndRepostsDoNot() {
        String page = "https://example.org/a";
        assertEquals(
                List.of("link " + page),
                PostExample.on("x").as(PostKind.QUOTE, "5", "9").linking(page).seenBy(trace));
        assertEquals(
                List.of("link " + page),
                PostExample.on("x").as(PostKind.REPLY, "5", "9").linking(page).seenBy(trace));
        assertEquals(
                List.of(),
                PostExample.on("x").as(PostKind.REPOST, "5", "9").linking(page).seenBy(trace));
    }

    @Test
    void whatThePlatformItselfPutsIntoAPostIsNoLink() {
        assertEquals(
                List.of(),
                PostExample.on("x")
                        .linking(
                                "https://twitter.com/bob/status/12",
                                "https://x.com/i/web/status/12",
                                "https://x.com/bob/status/12/photo/1",
                                "https://pic.twitter.com/abc",
                                "https://pbs.twimg.com/media/a.jpg")
                        .seenBy(trace));
        assertEquals(
                List.of(),
                PostExample.on("telegram")
                        .at("https://t.me/channel/9")
                        .linking("https://t.me/s/Channel/9")
                        .seenBy(trace));
    }

    @Test
    void aPostOnAnotherPlatformIsAPageLikeAnyOther() {
        assertEquals(
                List.of("link https://x.com/bob/status/12"),
                PostExample.on("telegram")
                        .linking("https://twitter.com/Bob/status/12?s=20")
                        .seenBy(trace));
        assertEquals(
                List.of("link https://x.com/bob"),
                PostExample.on("x").linking("https://twitter.com/bob").seenBy(trace));
    }

    @Test
    void aPostByNobodyKnownGivesNothing() {
        assertEquals(
                List.of(),
                PostExample.on("x")
                        .byNobodyKnown()
                        .linking("https://example.org/a")
                        .seenBy(trace));
    }
}
