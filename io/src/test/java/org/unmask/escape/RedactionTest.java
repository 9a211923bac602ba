package org.unmask.escape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.unmask.model.Untrusted;

class RedactionTest {
    @Test
    void mentionsGoEvenWhenNobodyKnowsThem() {
        assertRedacted("RT @[name withheld]: hi, @[name withheld]!", "RT @some_body: hi, @Else.where!");
        assertRedacted("@[name withheld] and @[name withheld]", "＠some_body and @user@social.example");
        assertRedacted("@[name withheld] x", "@by\u200Bstander x");
        assertRedacted("a @ b @", "a @ b @");
    }

    @Test
    void mailAddressesGo() {
        assertRedacted("write to [address withheld].", "write to jane.doe@mail.example.");
    }

    @Test
    void pathsOnSocialPlatformsGoAndOtherAddressesStay() {
        assertRedacted("https://x.com/[withheld] b", "https://x.com/some_body/status/123?s=20 b");
        assertRedacted("https://m.facebook.com/[withheld]", "https://m.facebook.com/some.body");
        assertRedacted("t.me/[withheld]", "t.me/channel");
        assertRedacted("x.com", "x.com");
        assertRedacted("https://[withheld].bsky.social/", "https://jane.bsky.social/");
        assertRedacted("https://news.example/2021/08/vote?id=7", "https://news.example/2021/08/vote?id=7");
        assertRedacted("netflix.com/title", "netflix.com/title");
    }

    @Test
    void longIdsGoAndNumbersStay() {
        assertRedacted("see [id withheld] and 1500000", "see 1410000000000000001 and 1500000");
    }

    @Test
    void accountsOfTheRunGoEvenAsPlainWords() {
        Redaction redaction = new Redaction();
        Untrusted text = Untrusted.of("As Bystander_17 told member.one, and #bystander_17; the fox. not-bystander_17x");
        redaction.expect(text);
        redaction.name(Untrusted.of("@bystander_17"), Redaction.WITHHELD);
        redaction.name(Untrusted.of("Member.One"), "account-0a");
        redaction.name(Untrusted.of("fox"), Redaction.WITHHELD);
        assertEquals(
                "As [name withheld] told account-0a, and #[name withheld]; the fox. not-bystander_17x",
                redaction.of(text).raw());
    }

    @Test
    void aBystanderNamedLikeAnOrdinaryWordIsTakenOutOnlyAsAMention() {
        Redaction redaction = new Redaction();
        Untrusted text = Untrusted.of("The election of 2021 (BeeKeeper)");
        redaction.expect(text);
        redaction.name(Untrusted.of("election"), Redaction.WITHHELD);
        redaction.name(Untrusted.of("2021"), Redaction.WITHHELD);
        redaction.name(Untrusted.of("BeeKeeper"), Redaction.WITHHELD);
        assertEquals(
                "The election of 2021 ([name withheld])", redaction.of(text).raw());
        redaction.expect(Untrusted.of("@election"));
        assertEquals("@[name withheld]", redaction.of(Untrusted.of("@election")).raw());
    }

    @Test
    void aMemberMentionedGetsItsPseudonymAndAPathToo() {
        Redaction redaction = new Redaction();
        Untrusted text = Untrusted.of("@Member_1 x.com/member_1/status/5 @fox");
        redaction.expect(text);
        redaction.name(Untrusted.of("member_1"), "account-0a");
        redaction.name(Untrusted.of("fox"), Redaction.WITHHELD);
        assertEquals(
                "account-0a x.com/account-0a/[withheld] @[name withheld]",
                redaction.of(text).raw());
    }

    @Test
    void aRevealedMemberKeepsItsNameAndOthersDoNot() {
        Redaction redaction = new Redaction();
        Untrusted text = Untrusted.of("@member_1 x.com/member_1/status/5 x.com/other_1/status/6");
        redaction.expect(text);
        redaction.reveal(Untrusted.of("member_1"));
        assertEquals(
                "member_1 x.com/member_1/status/5 x.com/[withheld]",
                redaction.of(text).raw());
    }

    @Test
    void aNameMentionedOnceIsWithheldAsAWordEverywhere() {
        Redaction redaction = new Redaction();
        redaction.expect(Untrusted.of("RT @some_body: yes"));
        assertEquals(
                "rt [name withheld] yes",
                redaction.of(Untrusted.of("rt some_body yes")).raw());
    }

    @Test
    void aNameInsideAFileNameIsFound() {
        Redaction redaction = new Redaction();
        redaction.expectTitle(Untrusted.of("tweets_Bystander17.csv"));
        redaction.expectTitle(Untrusted.of("fox_members.csv"));
        redaction.name(Untrusted.of("@bystander17"), Redaction.WITHHELD);
        redaction.name(Untrusted.of("fox"), Redaction.WITHHELD);
        redaction.reveal(Untrusted.of("members"));
        assertTrue(redaction.isTelling(Untrusted.of("tweets_Bystander17.csv")));
        assertFalse(redaction.isTelling(Untrusted.of("fox_members.csv")));
    }

    @Test
    void idsAreToldFromWordsAndAddresses() {
        assertTrue(Redaction.looksLikeId(Untrusted.of("tw_1234567890")));
        assertTrue(Redaction.looksLikeId(Untrusted.of("9f3c0077ab12e4d1")));
        assertFalse(Redaction.looksLikeId(Untrusted.of("https://news.example/1234567")));
        assertFalse(Redaction.looksLikeId(Untrusted.of("#vote #2021")));
    }

    private static void assertRedacted(String expected, String text) {
        Redaction redaction = new Redaction();
        redaction.expect(Untrusted.of(text));
        assertEquals(expected, redaction.of(Untrusted.of(text)).raw());
    }
}
