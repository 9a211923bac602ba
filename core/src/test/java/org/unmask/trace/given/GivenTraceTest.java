package org.unmask.trace.given;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unmask.model.ActionKind;
import org.unmask.trace.PostExample;

class GivenTraceTest {
    private final GivenTrace trace = new GivenTrace();

    @Test
    void eachObjectKeepsItsKind() {
        assertEquals(
                List.of(
                        "given A b",
                        "domain example.org",
                        "hashtag vote",
                        "media m1",
                        "link https://example.org/a",
                        "link 4711",
                        "repost x:5",
                        "reply x:6"),
                PostExample.on("x")
                        .naming(ActionKind.GIVEN, " A b ")
                        .naming(ActionKind.DOMAIN, "example.org")
                        .naming(ActionKind.HASHTAG, "#Vote")
                        .naming(ActionKind.MEDIA, "m1")
                        .naming(ActionKind.LINK, "http://www.example.org/a?utm_source=b", "4711")
                        .naming(ActionKind.REPOST, "5")
                        .naming(ActionKind.REPLY, "6")
                        .seenBy(trace));
    }

    @Test
    void emptyCellsAreNoObject() {
        assertEquals(List.of(), PostExample.on("x").naming(ActionKind.LINK, "").seenBy(trace));
        assertEquals(
                List.of("given a"),
                PostExample.on("x").naming(ActionKind.GIVEN, " ", "a").seenBy(trace));
    }

    @Test
    void anObjectNamedTwiceIsOneAction() {
        assertEquals(
                List.of("given a", "hashtag a"),
                PostExample.on("x")
                        .naming(ActionKind.GIVEN, "a", "a ")
                        .naming(ActionKind.HASHTAG, "a")
                        .seenBy(trace));
    }

    @Test
    void anObjectOfNobodyKnownGivesNothing() {
        assertEquals(
                List.of(),
                PostExample.on("x")
                        .byNobodyKnown()
                        .naming(ActionKind.GIVEN, "a")
                        .seenBy(trace));
    }
}
