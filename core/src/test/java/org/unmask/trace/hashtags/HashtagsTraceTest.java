package org.unmask.trace.hashtags;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unmask.model.PostKind;
import org.unmask.trace.PostExample;

class HashtagsTraceTest {
    private final HashtagsTrace trace = new HashtagsTrace();

    @Test
    void theSequenceKeepsTheOrderOfTheTextAndFoldsCase() {
        assertEquals(
                List.of("hashtags #vote #now #today"),
                PostExample.on("x").tagged("Vote", "NOW", "#today").seenBy(trace));
        assertEquals(
                List.of("hashtags #now #vote #today"),
                PostExample.on("x").tagged("now", "vote", "today").seenBy(trace));
    }

    @Test
    void fewerThanThreeTagsGiveNothing() {
        assertEquals(List.of(), PostExample.on("x").tagged("vote", "now").seenBy(trace));
        assertEquals(List.of(), PostExample.on("x").tagged("vote", "now", " # ").seenBy(trace));
    }

    @Test
    void tagsWithBlanksCannotImitateOtherSequences() {
        assertEquals(
                List.of("hashtags #ab #c #d"),
                PostExample.on("x").tagged("a b", "c", "d").seenBy(trace));
    }

    @Test
    void repostsAndUnknownAuthorsGiveNothing() {
        assertEquals(
                List.of(),
                PostExample.on("x")
                        .as(PostKind.REPOST, "5", "9")
                        .tagged("a", "b", "c")
                        .seenBy(trace));
        assertEquals(
                List.of(),
                PostExample.on("x").byNobodyKnown().tagged("a", "b", "c").seenBy(trace));
    }
}
