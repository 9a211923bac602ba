package org.unmask.explain.news;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.unmask.explain.Effect;
import org.unmask.explain.Groups;
import org.unmask.explain.Told;
import org.unmask.model.ActionKind;

class BreakingNewsTest {
    @Test
    void objectsOnWhichThreeTimesAsManyStrangersActedAtThatMomentAreNews() {
        Told told = Groups.ofSilent(10)
                .objects(2, ActionKind.REPOST, 18, 18)
                .objects(2, ActionKind.REPOST, 0, 0)
                .heardBy(new BreakingNews());
        assertNotNull(told);
        assertEquals(Effect.LOWERS, told.effect());
        assertEquals(
                "On 2 of 4 objects most of those who acted at the same moments are outside the group: everybody reacted to the same news.",
                told.sentence());
    }

    @Test
    void oneStrangerFewerIsNoNews() {
        assertNull(Groups.ofSilent(10).objects(4, ActionKind.REPOST, 17, 40).heardBy(new BreakingNews()));
    }

    @Test
    void fewerThanHalfOfTheObjectsAreNotEnough() {
        assertNull(Groups.ofSilent(10)
                .objects(2, ActionKind.REPOST, 18, 18)
                .objects(3, ActionKind.REPOST, 0, 0)
                .heardBy(new BreakingNews()));
    }

    @Test
    void strangersLongAfterwardsAreNoNews() {
        assertNull(Groups.ofSilent(10).objects(4, ActionKind.REPOST, 0, 500).heardBy(new BreakingNews()));
    }

    @Test
    void whatMembersSayOfThemselvesIsNoNews() {
        assertNull(Groups.ofSilent(0)
                .boasting(10)
                .objects(4, ActionKind.REPOST, 1, 1)
                .heardBy(new BreakingNews()));
    }
}
