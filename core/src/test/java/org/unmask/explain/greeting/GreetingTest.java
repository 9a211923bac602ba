package org.unmask.explain.greeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.unmask.explain.Effect;
import org.unmask.explain.Groups;
import org.unmask.explain.Told;
import org.unmask.model.ActionKind;

class GreetingTest {
    @Test
    void halfOfTheObjectsBeingGreetingsExplains() {
        Told told = Groups.ofSilent(10)
                .courtesies(4)
                .objects(4, ActionKind.LINK, 0, 0)
                .heardBy(new Greeting());
        assertNotNull(told);
        assertEquals(Effect.EXPLAINS, told.effect());
        assertEquals(
                "4 of 8 objects are greetings, prayers or quotations, which many people send at the same hours.",
                told.sentence());
    }

    @Test
    void greetingsAsAFillerDoNot() {
        assertNull(Groups.ofSilent(10)
                .courtesies(4)
                .objects(5, ActionKind.TEXT, 0, 0)
                .heardBy(new Greeting()));
    }

    @Test
    void aGroupWithoutObjectsIsNotExplained() {
        assertNull(Groups.ofSilent(10).heardBy(new Greeting()));
    }

    @Test
    void whatMembersSayOfThemselvesIsNoGreeting() {
        assertNull(Groups.ofSilent(0)
                .boasting(10)
                .objects(5, ActionKind.TEXT, 0, 0)
                .heardBy(new Greeting()));
    }
}
