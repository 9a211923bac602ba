package org.unmask.trace.reply;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unmask.model.PostKind;
import org.unmask.trace.PostExample;

class ReplyTraceTest {
    private final ReplyTrace trace = new ReplyTrace();

    @Test
    void aReplyActsOnItsParent() {
        assertEquals(
                List.of("reply x:55"),
                PostExample.on("x").as(PostKind.REPLY, "55", "9").seenBy(trace));
        assertEquals(
                List.of("reply youtube:v1"),
                PostExample.on("youtube").as(PostKind.COMMENT, "v1", "9").seenBy(trace));
    }

    @Test
    void aThreadOfOneselfIsNoReply() {
        assertEquals(
                List.of(), PostExample.on("x").as(PostKind.REPLY, "55", "7").seenBy(trace));
    }

    @Test
    void repostsQuotesAndPostsGiveNothing() {
        assertEquals(
                List.of(), PostExample.on("x").as(PostKind.REPOST, "55", "9").seenBy(trace));
        assertEquals(
                List.of(), PostExample.on("x").as(PostKind.QUOTE, "55", "9").seenBy(trace));
        assertEquals(List.of(), PostExample.on("x").saying("a post").seenBy(trace));
    }

    @Test
    void aReplyByNobodyKnownGivesNothing() {
        assertEquals(
                List.of(),
                PostExample.on("x")
                        .byNobodyKnown()
                        .as(PostKind.REPLY, "55", "9")
                        .seenBy(trace));
    }
}
