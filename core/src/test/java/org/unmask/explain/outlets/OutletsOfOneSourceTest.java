package org.unmask.explain.outlets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.unmask.explain.Effect;
import org.unmask.explain.GroupView;
import org.unmask.explain.Groups;
import org.unmask.explain.Told;
import org.unmask.model.ActionKind;
import org.unmask.model.Untrusted;

class OutletsOfOneSourceTest {
    @Test
    void outletsThatPublishOneSourceOnSitesOfTheirOwnAreExplained() {
        Told told = sites(3, true).silent(3).heardBy(new OutletsOfOneSource());
        assertNotNull(told);
        assertEquals(Effect.EXPLAINS, told.effect());
        assertEquals(
                "3 different sites are each named by a member of 6 as its own, and it publishes there what the group shares, and more: outlets of different owners that take over one source, such as the dispatches of an agency, do that.",
                told.sentence());
    }

    @Test
    void aSiteInTheProfileAloneIsNoOutlet() {
        assertNull(sites(6, false).heardBy(new OutletsOfOneSource()));
    }

    @Test
    void fewOutletsInALargeGroupExplainNothing() {
        assertNull(sites(3, true).silent(4).heardBy(new OutletsOfOneSource()));
    }

    @Test
    void twoSitesAreTooFew() {
        assertNull(sites(2, true).heardBy(new OutletsOfOneSource()));
    }

    @Test
    void accountsOfOneSiteAreNoDifferentOutlets() {
        GroupView.Member one = new GroupView.Member(null, false, Untrusted.of("paper.example"), false, 50, true);
        assertNull(Groups.ofSilent(0)
                .member(8, one)
                .objects(20, ActionKind.TEXT, 0, 0)
                .heardBy(new OutletsOfOneSource()));
    }

    private static Groups sites(int count, boolean publishes) {
        Groups groups = Groups.ofSilent(0).objects(20, ActionKind.NEAR_TEXT, 0, 0);
        for (int i = 0; i < count; i++) {
            Untrusted site = Untrusted.of("outlet" + i + ".example");
            groups.member(1, new GroupView.Member(null, false, site, false, 50, publishes));
        }
        return groups;
    }
}
