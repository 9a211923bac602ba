package org.unmask.explain.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.unmask.explain.Effect;
import org.unmask.explain.Groups;
import org.unmask.explain.Told;
import org.unmask.model.ActionKind;

class WireTextTest {
    @Test
    void textsAndLinksThatTwentyStrangersPostAtAnyTimeAreWire() {
        Told told = Groups.ofSilent(10)
                .objects(2, ActionKind.LINK, 0, 20)
                .objects(2, ActionKind.NEAR_TEXT, 0, 0)
                .heardBy(new WireText());
        assertNotNull(told);
        assertEquals(Effect.LOWERS, told.effect());
        assertEquals(
                "2 of 4 shared texts and links were also posted by many accounts outside the group: a wire text or a share button explains that as well.",
                told.sentence());
    }

    @Test
    void nineteenStrangersAreTooFew() {
        assertNull(Groups.ofSilent(10).objects(4, ActionKind.LINK, 19, 19).heardBy(new WireText()));
    }

    @Test
    void popularPostsToRepostAreNoWireText() {
        assertNull(Groups.ofSilent(10)
                .objects(4, ActionKind.REPOST, 90, 90)
                .objects(2, ActionKind.TEXT, 0, 0)
                .heardBy(new WireText()));
    }

    @Test
    void whatMembersSayOfThemselvesIsNoWire() {
        assertNull(Groups.ofSilent(0)
                .boasting(10)
                .objects(4, ActionKind.LINK, 3, 3)
                .heardBy(new WireText()));
    }
}
