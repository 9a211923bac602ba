package org.unmask.escape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.unmask.model.Untrusted;

class StixPatternTest {
    @Test
    void aQuoteOrBackslashCannotEndTheLiteral() {
        assertEquals("'it\\'s'", StixPattern.of(Untrusted.of("it's")));
        assertEquals("'a\\\\'", StixPattern.of(Untrusted.of("a\\")));
        assertEquals("'\\'] OR [url:value = \\'x'", StixPattern.of(Untrusted.of("'] OR [url:value = 'x")));
        assertEquals("''", StixPattern.of(Untrusted.of("")));
    }

    @Test
    void anySeededStringFitsTheGrammarOfALiteral() {
        SplittableRandom dice = new SplittableRandom(12);
        String alphabet = "'\\a]\n\"";
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = dice.nextInt(12); i > 0; i--) {
                text.append(alphabet.charAt(dice.nextInt(alphabet.length())));
            }
            String literal = StixPattern.of(Untrusted.of(text.toString()));
            assertTrue(literal.matches("(?s)'(?:[^'\\\\]|\\\\'|\\\\\\\\)*'"), literal);
            assertEquals(
                    text.toString(), literal.substring(1, literal.length() - 1).replaceAll("\\\\(.)", "$1"));
        }
    }
}
