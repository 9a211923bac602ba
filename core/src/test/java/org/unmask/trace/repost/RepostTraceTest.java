package org.unmask.trace.repost;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unmask.model.PostKind;
import org.unmask.trace.PostExample;

class RepostTraceTest {
    private final RepostTrace trace = new RepostTrace();

    @Test
    void aRepostActsOnItsOriginalOnItsPlatform() {
        assertEquals(
                List.of("repost x:55"),
                PostExample.on("x").as(PostKind.REPOST, "55", "9").seenBy(trace));
        assertEquals(
                List.of("repost mastodon:55"),
                PostExample.on("mastodon").as(PostKind.REPOST, "55", "9").seenBy(trace));
    }

    @Test
    void theOriginalItselfIsNoRepost() {
        assertEquals(List.of(), PostExample.on("x").saying("the original").seenBy(trace));
        assertEquals(
                List.of(), PostExample.on("x").as(PostKind.QUOTE, "55", "9").seenBy(trace));
    }

    @Test
    void aRepostOfOneselfIsNoSharedAction() {
        assertEquals(
                List.of(), PostExample.on("x").as(PostKind.REPOST, "55", "7").seenBy(trace));
    }

    @Test
    void aRepostByNobodyKnownGivesNothing() {
        assertEquals(
                List.of(),
                PostExample.on("x")
                        .byNobodyKnown()
                        .as(PostKind.REPOST, "55", "9")
                        .seenBy(trace));
    }
}
