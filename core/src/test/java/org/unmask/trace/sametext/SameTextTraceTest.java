package org.unmask.trace.sametext;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unmask.model.PostKind;
import org.unmask.trace.PostExample;

class SameTextTraceTest {
    private final SameTextTrace trace = new SameTextTrace();

    @Test
    void theNormalFormIsTheObjectOnEveryPlatform() {
        List<String> expected = List.of("text the vote was stolen");
        assertEquals(
                expected,
                PostExample.on("x")
                        .saying("@bob The vote was STOLEN! https://t.co/a")
                        .seenBy(trace));
        assertEquals(
                expected,
                PostExample.on("gab").saying("the vote\u200B was stolen").seenBy(trace));
    }

    @Test
    void shortAndEmptyTextsAreNoObject() {
        assertEquals(List.of(), PostExample.on("x").saying("good morning all").seenBy(trace));
        assertEquals(List.of(), PostExample.on("x").saying("").seenBy(trace));
        assertEquals(List.of(), PostExample.on("x").seenBy(trace));
    }

    @Test
    void repliesAndQuotesCountAndRepostsDoNot() {
        String words = "one two three four";
        assertEquals(
                List.of("text " + words),
                PostExample.on("x").as(PostKind.REPLY, "5", "9").saying(words).seenBy(trace));
        assertEquals(
                List.of("text " + words),
                PostExample.on("x").as(PostKind.QUOTE, "5", "9").saying(words).seenBy(trace));
        assertEquals(
                List.of(),
                PostExample.on("x").as(PostKind.REPOST, "5", "9").saying(words).seenBy(trace));
        assertEquals(
                List.of(), PostExample.on("x").byNobodyKnown().saying(words).seenBy(trace));
    }
}
