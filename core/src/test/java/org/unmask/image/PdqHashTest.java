package org.unmask.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.unmask.model.UnusableParameter;

class PdqHashTest {
    private static final String HEX = "f8f8f0cee0f4a84f06370a22038f63f0b36e2ed596621e1d33e6b39c4e9c9b22";

    @Test
    void theTextFormHasBit255First() {
        assertEquals(HEX, PdqHash.of(HEX).hex());
        assertEquals("0".repeat(63) + "1", new PdqHash(1, 0, 0, 0).hex());
        assertEquals("8" + "0".repeat(63), new PdqHash(0, 0, 0, Long.MIN_VALUE).hex());
    }

    @Test
    void distanceCountsBits() {
        assertEquals(0, PdqHash.of(HEX).distance(PdqHash.of(HEX)));
        assertEquals(4, new PdqHash(1, 2, 4, 8).distance(new PdqHash(0, 0, 0, 0)));
    }

    @Test
    void otherTextsAreRefused() {
        assertThrows(UnusableParameter.class, () -> PdqHash.of("f8"));
        assertThrows(UnusableParameter.class, () -> PdqHash.of(HEX.replace('f', 'g')));
    }
}
