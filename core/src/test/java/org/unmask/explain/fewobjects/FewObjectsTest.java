package org.unmask.explain.fewobjects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.unmask.explain.Effect;
import org.unmask.explain.GroupView;
import org.unmask.explain.Groups;
import org.unmask.explain.Told;

class FewObjectsTest {
    @Test
    void halfOfTheMembersWithFourObjectsAreFew() {
        Told told = Groups.ofSilent(5)
                .member(5, new GroupView.Member(null, false, null, false, 4))
                .heardBy(new FewObjects());
        assertNotNull(told);
        assertEquals(Effect.LOWERS, told.effect());
        assertEquals(
                "5 of 10 members acted on fewer than 5 objects in these data: there is little to tell habit from design.",
                told.sentence());
    }

    @Test
    void fourOfTenSuchMembersAreTooFew() {
        assertNull(Groups.ofSilent(6)
                .member(4, new GroupView.Member(null, false, null, false, 4))
                .heardBy(new FewObjects()));
    }

    @Test
    void fiveObjectsAreEnough() {
        assertNull(Groups.ofSilent(0)
                .member(10, new GroupView.Member(null, false, null, false, 5))
                .heardBy(new FewObjects()));
    }

    @Test
    void whatMembersSayOfThemselvesChangesNothing() {
        assertNull(Groups.ofSilent(0).boasting(10).heardBy(new FewObjects()));
    }
}
