package org.unmask.trace.media;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.unmask.model.PostKind;
import org.unmask.trace.PostExample;

class MediaTraceTest {
    private final MediaTrace trace = new MediaTrace();

    @Test
    void hashesMeetAcrossPlatformsAndIdsDoNot() {
        String hash = "ABCDEF0123456789abcdef0123456789";
        assertEquals(
                List.of("media " + hash.toLowerCase(Locale.ROOT)),
                PostExample.on("x").showing(hash, hash).seenBy(trace));
        assertEquals(
                List.of("media x:3_1576994789110992896"),
                PostExample.on("x").showing("3_1576994789110992896").seenBy(trace));
        assertEquals(
                List.of("media x:1576994789110992"),
                PostExample.on("x").showing("1576994789110992").seenBy(trace));
    }

    @Test
    void sizesOfOneFileAreOneFile() {
        List<String> expected = List.of("media https://pbs.twimg.com/media/AbC");
        assertEquals(
                expected,
                PostExample.on("x")
                        .showing("http://pbs.twimg.com/media/AbC.jpg")
                        .seenBy(trace));
        assertEquals(
                expected,
                PostExample.on("x")
                        .showing("https://pbs.twimg.com/media/AbC?format=jpg&name=large")
                        .seenBy(trace));
        assertEquals(
                expected,
                PostExample.on("x")
                        .showing("https://pbs.twimg.com/media/AbC.jpg:large")
                        .seenBy(trace));
    }

    @Test
    void repostsUnknownAuthorsAndEmptyNamesGiveNothing() {
        assertEquals(
                List.of(),
                PostExample.on("x").as(PostKind.REPOST, "5", "9").showing("a").seenBy(trace));
        assertEquals(List.of(), PostExample.on("x").byNobodyKnown().showing("a").seenBy(trace));
        assertEquals(List.of(), PostExample.on("x").showing("", " ").seenBy(trace));
    }
}
