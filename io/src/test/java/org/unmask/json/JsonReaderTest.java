package org.unmask.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.unmask.model.UnusableInput;
import tools.jackson.core.StreamReadConstraints;

class JsonReaderTest {
    private static final int LIMIT = 4 << 20;
    private static final JsonReader READER = new JsonReader(LIMIT);

    private static JsonValue read(String text) throws UnusableInput {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return READER.read(bytes, 0, bytes.length);
    }

    private static String codeOf(String text) {
        return assertThrows(UnusableInput.class, () -> read(text)).code();
    }

    @Test
    void theLimitsAreThoseWeSet() {
        StreamReadConstraints limits = READER.limits();
        assertEquals(LIMIT, limits.getMaxDocumentLength());
        assertEquals(65, limits.getMaxNestingDepth());
        assertEquals(1 << 20, limits.getMaxStringLength());
        assertEquals(256, limits.getMaxNameLength());
        assertEquals(64, limits.getMaxNumberLength());
        assertEquals(2_000_000, limits.getMaxTokenCount());
    }

    @Test
    void whatIsBeyondALimitIsRefusedWithItsCode() throws UnusableInput {
        read("[".repeat(64) + "]".repeat(64));
        assertEquals("TOO_DEEP", codeOf("[".repeat(65) + "]".repeat(65)));
        assertEquals("TOO_DEEP", codeOf("[".repeat(1000)));
        assertEquals("TOO_DEEP", codeOf("{\"a\":".repeat(65) + "1" + "}".repeat(65)));
        assertEquals("TOO_LONG", codeOf("[\"" + "a".repeat((1 << 20) + 1) + "\"]"));
        assertEquals("TOO_LONG", codeOf("{\"" + "a".repeat(257) + "\":1}"));
        assertEquals("TOO_LONG", codeOf("[" + "1".repeat(65) + "]"));
        assertEquals("TOO_LONG", codeOf("[" + "1,".repeat(2_000_000) + "1]"));
        assertEquals("TOO_LONG", codeOf("[" + " ".repeat(LIMIT) + "]"));
    }

    @Test
    void damageHasACode() {
        assertEquals("SYNTAX", codeOf(""));
        assertEquals("SYNTAX", codeOf("  "));
        assertEquals("SYNTAX", codeOf("{\"a\":1,}"));
        assertEquals("SYNTAX", codeOf("{\"a\":1} {\"b\":2}"));
        assertEquals("SYNTAX", codeOf("{\"a\":1,\"a\":2}"));
        assertEquals("SYNTAX", codeOf("{'a':1}"));
        assertEquals("SYNTAX", codeOf("[NaN]"));
        assertEquals("SYNTAX", codeOf("<html>"));
        assertEquals("TRUNCATED", codeOf("{\"data\": {\"author_id\": \"12\""));
        assertEquals("TRUNCATED", codeOf("{\"data\": \"1"));
        assertEquals("TRUNCATED", codeOf("["));
    }

    @Test
    void noReasonQuotesTheStranger() {
        String secret = "zz_secret_zz";
        UnusableInput refused = assertThrows(UnusableInput.class, () -> read("{\"" + secret + "\":" + secret + "}"));
        assertFalse(refused.sentence().contains("secret"));
        assertNull(refused.getCause());
    }

    @Test
    void aLineTruncatedAnywhereIsRefusedAndNeverThrowsAnythingElse() {
        String whole =
                "{\"data\":[{\"id\":\"1\",\"text\":\"a \\u00e9 \\\" é 😀\",\"n\":-1.5e3,\"t\":true,\"x\":null}],\"meta\":{}}";
        byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
        for (int end = 1; end < bytes.length; end++) {
            int to = end;
            boolean insideLetter = (bytes[end] & 0xc0) == 0x80;
            UnusableInput refused = assertThrows(UnusableInput.class, () -> READER.read(bytes, 0, to));
            assertTrue(insideLetter || refused.code().equals("TRUNCATED"), "cut at " + end);
        }
    }

    @Test
    void valuesKnowTheirBytes() throws UnusableInput {
        String line = "....{\"é\": 1, \"data\" : [ {\"id\":\"7\"} , [2] ] }....";
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        JsonValue page = READER.read(bytes, 4, bytes.length - 4);
        JsonValue first = page.at("data").items().get(0);
        assertEquals(
                "{\"id\":\"7\"}", new String(bytes, first.from(), first.to() - first.from(), StandardCharsets.UTF_8));
        JsonValue second = page.at("data").items().get(1);
        assertEquals("[2]", new String(bytes, second.from(), second.to() - second.from(), StandardCharsets.UTF_8));
        assertEquals(4, page.from());
        assertEquals(bytes.length - 4, page.to());
    }

    @Test
    void whatIsNotThereIsAbsent() throws UnusableInput {
        JsonValue value = read("{\"a\":null,\"b\":{\"c\":[1,\"x\",true]}}");
        assertSame(JsonValue.ABSENT, value.at("z", "y").at("x"));
        assertFalse(value.at("a").isPresent());
        assertNull(value.at("a").string());
        assertEquals("1", value.at("b", "c").items().get(0).word());
        assertNull(value.at("b", "c").items().get(0).string());
        assertEquals("x", value.at("b", "c").items().get(1).word());
        assertEquals(Boolean.TRUE, value.at("b", "c").items().get(2).flag());
        assertTrue(value.at("b").at("c").isArray());
    }

    @Test
    void numbersKeepEveryDigit() throws UnusableInput {
        assertEquals(
                "1558553189766631429",
                read("[1558553189766631429]").items().get(0).word());
        assertEquals(
                "1.55855318976663E+18",
                read("[1.55855318976663E+18]").items().get(0).word());
    }

    @Test
    void textHoldsScalarValuesOnly() throws UnusableInput {
        assertEquals("a\uFFFDb", read("\"a\\ud800b\"").string());
        assertEquals("\uFFFD", read("\"\\udc00\"").string());
        assertEquals("😀", read("\"\\ud83d\\ude00\"").string());
        assertEquals("ab\tc\n", read("\"a\\u0000b\\u0007\\tc\\n\"").string());
        assertEquals("ab", read("\"a\u0000\u001bb\"").string());
    }

    @Test
    void aByteOrderMarkIsPassedOver() throws UnusableInput {
        assertEquals("1", read("\uFEFF{\"a\":1}").at("a").word());
    }
}
