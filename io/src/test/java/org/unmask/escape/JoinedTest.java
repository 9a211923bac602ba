package org.unmask.escape;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unmask.model.Untrusted;

class JoinedTest {
    @Test
    void aSeparatorInsideAValueIsWrittenInPercentForm() {
        Untrusted joined = Joined.of(List.of(Untrusted.of("a b"), Untrusted.of("c")), ' ');
        assertEquals("a%20b c", joined.raw());
        assertEquals(
                "a%7Cb|c",
                Joined.of(List.of(Untrusted.of("a|b"), Untrusted.of("c")), '|').raw());
        assertEquals("", Joined.of(List.of(), '|').raw());
    }

    @Test
    void aWordOfOursLeadsAValue() {
        assertEquals("link:a", Joined.after("link:", Untrusted.of("a")).raw());
        assertEquals("fb_1", Joined.ledBy("fb_", Untrusted.of("1")).raw());
        assertEquals("fb_1", Joined.ledBy("fb_", Untrusted.of("fb_1")).raw());
    }
}
