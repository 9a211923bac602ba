package org.unmask.explain.crowd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.unmask.explain.Effect;
import org.unmask.explain.Groups;
import org.unmask.explain.Told;

class OpenCrowdTest {
    @Test
    void aThirdAsManyOnTheEdgeAsInTheGroupMakeItACrowd() {
        Told told = Groups.ofSilent(12).edge(4).heardBy(new OpenCrowd());
        assertNotNull(told);
        assertEquals(Effect.EXPLAINS, told.effect());
        assertEquals(
                "4 accounts outside the group of 12 took part in the same things at the same moments, only less often: the group has no edge, as an open crowd of fans or campaigners has none.",
                told.sentence());
    }

    @Test
    void oneFewerDoesNot() {
        assertNull(Groups.ofSilent(12).edge(3).heardBy(new OpenCrowd()));
    }

    @Test
    void aGroupAloneIsNoCrowd() {
        assertNull(Groups.ofSilent(3).edge(0).heardBy(new OpenCrowd()));
    }

    @Test
    void whatMembersSayOfThemselvesMakesNoCrowd() {
        assertNull(Groups.ofSilent(0).boasting(12).edge(3).heardBy(new OpenCrowd()));
    }
}
