package org.unmask.escape;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.unmask.model.Untrusted;
import tools.jackson.databind.json.JsonMapper;

class JsonTest {
    @Test
    void controlsQuotesAndTheEndOfAScriptAreEscaped() {
        assertEquals(
                "\"a\\\"b\\\\c\\n\\r\\t\\u0000\\u001b\\u003c/script>\\u2028\"",
                Json.of(Untrusted.of("a\"b\\c\n\r\t\0\u001b</script>\u2028")));
    }

    @Test
    void aParserGivesTheTextBack() {
        JsonMapper mapper = new JsonMapper();
        SplittableRandom dice = new SplittableRandom(8);
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = dice.nextInt(20); i > 0; i--) {
                int point = dice.nextInt(4) == 0 ? dice.nextInt(0xE000, 0x11000) : dice.nextInt(0x300);
                text.appendCodePoint(point);
            }
            String json = Json.of(Untrusted.of(text.toString()));
            assertEquals(text.toString(), mapper.readValue(json, String.class), "seed 8, round " + round);
        }
    }
}
