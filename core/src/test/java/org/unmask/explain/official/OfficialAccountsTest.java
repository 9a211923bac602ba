package org.unmask.explain.official;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.unmask.explain.Effect;
import org.unmask.explain.GroupView;
import org.unmask.explain.Groups;
import org.unmask.explain.Told;

class OfficialAccountsTest {
    @Test
    void halfOfTheMembersOnTheListOfTheUserExplains() {
        Told told = Groups.ofSilent(5)
                .member(5, new GroupView.Member(null, false, null, true, 50))
                .heardBy(new OfficialAccounts());
        assertNotNull(told);
        assertEquals(Effect.EXPLAINS, told.effect());
        assertEquals("5 of 10 members are official accounts by your list.", told.sentence());
    }

    @Test
    void fourOfTenDoNot() {
        assertNull(Groups.ofSilent(6)
                .member(4, new GroupView.Member(null, false, null, true, 50))
                .heardBy(new OfficialAccounts()));
    }

    @Test
    void whoSaysOfHimselfThatHeIsAnOfficialSiteIsNotOnTheList() {
        assertNull(Groups.ofSilent(0).boasting(10).heardBy(new OfficialAccounts()));
    }
}
