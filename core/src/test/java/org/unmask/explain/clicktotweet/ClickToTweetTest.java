package org.unmask.explain.clicktotweet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.unmask.explain.Effect;
import org.unmask.explain.Groups;
import org.unmask.explain.Told;
import org.unmask.model.ActionKind;

class ClickToTweetTest {
    @Test
    void textsThatStrangersWriteTooAreAPreparedText() {
        Told told = Groups.ofSilent(10)
                .objects(3, ActionKind.TEXT, 0, 5)
                .objects(3, ActionKind.TEXT, 0, 0)
                .heardBy(new ClickToTweet());
        assertNotNull(told);
        assertEquals(Effect.EXPLAINS, told.effect());
        assertEquals(
                "3 of 6 shared texts were written word for word, or nearly, by accounts outside the group too: a prepared text of a petition or campaign does that.",
                told.sentence());
    }

    @Test
    void nearCopiesByStrangersCountAsWell() {
        Told told = Groups.ofSilent(10).objects(3, ActionKind.NEAR_TEXT, 0, 5).heardBy(new ClickToTweet());
        assertNotNull(told);
        assertEquals(Effect.EXPLAINS, told.effect());
        assertEquals(
                "3 of 3 shared texts were written word for word, or nearly, by accounts outside the group too: a prepared text of a petition or campaign does that.",
                told.sentence());
    }

    @Test
    void fourStrangersATextAreTooFew() {
        assertNull(Groups.ofSilent(10).objects(6, ActionKind.TEXT, 4, 4).heardBy(new ClickToTweet()));
    }

    @Test
    void twoSuchTextsAreTooFew() {
        assertNull(Groups.ofSilent(10).objects(2, ActionKind.TEXT, 9, 9).heardBy(new ClickToTweet()));
    }

    @Test
    void linksThatStrangersShareAreNoText() {
        assertNull(Groups.ofSilent(10).objects(9, ActionKind.LINK, 9, 9).heardBy(new ClickToTweet()));
    }

    @Test
    void whatMembersSayOfThemselvesMakesNoPreparedText() {
        assertNull(Groups.ofSilent(0)
                .boasting(10)
                .objects(6, ActionKind.TEXT, 0, 0)
                .heardBy(new ClickToTweet()));
    }
}
