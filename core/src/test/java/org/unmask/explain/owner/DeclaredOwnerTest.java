package org.unmask.explain.owner;

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

class DeclaredOwnerTest {
    @Test
    void aNewsroomThatNamesItsPaperAndLinksToItActsOpenly() {
        Told told = Groups.ofSilent(2)
                .member(4, new GroupView.Member(null, false, Untrusted.of("paper.example"), false, 50))
                .links(3, "paper.example")
                .links(3, "elsewhere.example")
                .heardBy(new DeclaredOwner());
        assertNotNull(told);
        assertEquals(Effect.EXPLAINS, told.effect());
        assertEquals(
                "4 of 6 members name the same site as their own, and most of their links lead to it: an owner or organisation that acts openly.",
                told.sentence());
    }

    @Test
    void linksToOtherSitesDoNotMakeTheDeclarationTrue() {
        Told told = Groups.ofSilent(2)
                .member(4, new GroupView.Member(null, false, Untrusted.of("paper.example"), false, 50))
                .links(3, "paper.example")
                .links(4, "elsewhere.example")
                .heardBy(new DeclaredOwner());
        assertNotNull(told);
        assertEquals(Effect.TEMPERS, told.effect());
        assertEquals(
                "4 of 6 members name the same site as their own: one declared owner or organisation may run them openly.",
                told.sentence());
    }

    @Test
    void twoLinksToTheSiteAreTooFew() {
        Told told = Groups.ofSilent(2)
                .member(4, new GroupView.Member(null, false, Untrusted.of("paper.example"), false, 50))
                .links(2, "paper.example")
                .heardBy(new DeclaredOwner());
        assertNotNull(told);
        assertEquals(Effect.TEMPERS, told.effect());
        assertEquals(
                "4 of 6 members name the same site as their own: one declared owner or organisation may run them openly.",
                told.sentence());
    }

    @Test
    void sitesOfTheirOwnAreNoCommonOwner() {
        assertNull(Groups.ofSilent(4)
                .member(2, new GroupView.Member(null, false, Untrusted.of("paper.example"), false, 50))
                .member(2, new GroupView.Member(null, false, Untrusted.of("other.example"), false, 50))
                .links(6, "paper.example")
                .heardBy(new DeclaredOwner()));
    }

    @Test
    void twoAccountsOfOneSiteAreTooFew() {
        assertNull(Groups.ofSilent(0)
                .member(2, new GroupView.Member(null, false, Untrusted.of("paper.example"), false, 50))
                .links(6, "paper.example")
                .heardBy(new DeclaredOwner()));
    }

    @Test
    void thatAllNameAGoodSiteTempersTheGradeAndClearsNobody() {
        Told told = Groups.ofSilent(0)
                .boasting(10)
                .objects(20, ActionKind.TEXT, 0, 0)
                .heardBy(new DeclaredOwner());
        assertNotNull(told);
        assertEquals(Effect.TEMPERS, told.effect());
        assertEquals(
                "10 of 10 members name the same site as their own: one declared owner or organisation may run them openly.",
                told.sentence());
    }
}
