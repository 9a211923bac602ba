package org.unmask.explain.viral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.unmask.explain.Effect;
import org.unmask.explain.Groups;
import org.unmask.explain.Told;

class ViralObjectTest {
    @Test
    void halfOfTheCoactionsOnOneObjectAreSaid() {
        Told told = Groups.ofSilent(10).largestShare(.5).heardBy(new ViralObject());
        assertNotNull(told);
        assertEquals(Effect.LOWERS, told.effect());
        assertEquals(
                "50 % of the co-actions rest on one single object: a viral post brings strangers together.",
                told.sentence());
    }

    @Test
    void lessThanHalfIsNot() {
        assertNull(Groups.ofSilent(10).largestShare(.49).heardBy(new ViralObject()));
    }

    @Test
    void whatMembersSayOfThemselvesMakesNothingViral() {
        assertNull(Groups.ofSilent(0).boasting(10).largestShare(.2).heardBy(new ViralObject()));
    }
}
