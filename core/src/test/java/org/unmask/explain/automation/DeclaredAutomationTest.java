package org.unmask.explain.automation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.unmask.explain.Effect;
import org.unmask.explain.GroupView;
import org.unmask.explain.Groups;
import org.unmask.explain.Told;

class DeclaredAutomationTest {
    @Test
    void fiveOfTenThatDeclareThemselvesAutomatedAreSaid() {
        Told told = Groups.ofSilent(5)
                .member(3, new GroupView.Member(true, false, null, false, 50))
                .member(2, new GroupView.Member(null, true, null, false, 50))
                .heardBy(new DeclaredAutomation());
        assertNotNull(told);
        assertEquals(Effect.TEMPERS, told.effect());
        assertEquals(
                "5 of 10 members declare that they post automatically, as feeds and services do.", told.sentence());
    }

    @Test
    void fourOfTenAreTooFew() {
        assertNull(Groups.ofSilent(6)
                .member(4, new GroupView.Member(true, false, null, false, 50))
                .heardBy(new DeclaredAutomation()));
    }

    @Test
    void thatAllCallThemselvesBotsTempersTheGradeAndClearsNobody() {
        Told told = Groups.ofSilent(0).boasting(10).heardBy(new DeclaredAutomation());
        assertNotNull(told);
        assertEquals(Effect.TEMPERS, told.effect());
        assertEquals(
                "10 of 10 members declare that they post automatically, as feeds and services do.", told.sentence());
    }
}
