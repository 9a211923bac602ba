package org.unmask.traces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.unmask.model.ActionKind;
import org.unmask.model.Post;
import org.unmask.trace.PostExample;
import org.unmask.trace.Trace;
import org.unmask.trace.TraceCard;

class TracesTest {
    @Test
    void everyTraceHasItsOwnRoomNamedOnItsCard() {
        Set<String> ids = new TreeSet<>();
        for (Trace trace : Traces.all()) {
            String room = trace.getClass().getPackageName();
            assertEquals("org.unmask.trace." + trace.card().id(), room);
            assertTrue(ids.add(trace.card().id()));
        }
        assertEquals(Set.of("given", "hashtags", "link", "media", "neartext", "reply", "repost", "sametext"), ids);
    }

    @Test
    void everyCardSaysWhenItIsWrongAndHowItIsEvaded() {
        for (Trace trace : Traces.all()) {
            TraceCard card = trace.card();
            assertTrue(card.question().endsWith("?"), card.id());
            assertTrue(card.version() >= 1, card.id());
            assertFalse(card.reference().isBlank(), card.id());
            assertFalse(card.falsePositives().isEmpty(), card.id());
            assertFalse(card.evasions().isEmpty(), card.id());
            assertTrue(card.disarm().stream().allMatch(id -> id.matches("T0[0-9]{3}(\\.[0-9]{3})?")), card.id());
        }
    }

    @Test
    void everyKindHasATrace() {
        EnumSet<ActionKind> kinds = EnumSet.noneOf(ActionKind.class);
        Traces.all().forEach(trace -> kinds.addAll(trace.kinds()));
        assertEquals(EnumSet.allOf(ActionKind.class), kinds);
    }

    @Test
    void anObjectThatTwoTracesSeeIsOneAction() {
        Post post = PostExample.on("x")
                .linking("https://example.org/a", "https://example.org/b")
                .naming(ActionKind.LINK, "http://example.org/a/")
                .naming(ActionKind.GIVEN, "cluster 3")
                .post();
        assertEquals(
                List.of("link https://example.org/a", "link https://example.org/b", "given cluster 3"),
                actionsOf(post));
    }

    @Test
    void onePostCanActInSeveralWays() {
        Post post = PostExample.on("x")
                .saying("vote now or never friends #a #b #c")
                .tagged("a", "b", "c")
                .post();
        assertEquals(List.of("hashtags #a #b #c", "text vote now or never friends a b c"), actionsOf(post));
    }

    private static List<String> actionsOf(Post post) {
        List<String> actions = new ArrayList<>();
        Traces.actionsOf(post, (kind, object) -> actions.add(kind.word() + " " + object.raw()));
        return actions;
    }
}
