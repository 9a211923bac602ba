package org.unmask.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unmask.bytes.Sha256;

class JsonPiecesTest {
    /** Each piece as {@code line@offset text}, with {@code ~} where it is not complete. */
    private static List<String> piecesOf(String text, int limit) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        List<String> seen = new ArrayList<>();
        try (JsonPieces pieces = JsonPieces.of(() -> new ByteArrayInputStream(bytes), limit)) {
            while (pieces.next()) {
                int from = Math.toIntExact(pieces.offset());
                byte[] original = java.util.Arrays.copyOfRange(bytes, from, from + pieces.length());
                assertArrayEquals(Sha256.digest().digest(original), pieces.sha256());
                String shown = pieces.isTooLong()
                        ? "too long: " + pieces.length()
                        : new String(pieces.bytes(), 0, pieces.length(), StandardCharsets.UTF_8);
                seen.add(pieces.line() + "@" + from + " " + shown + (pieces.isComplete() ? "" : " ~"));
                assertEquals(seen.size(), pieces.row());
            }
        }
        return seen;
    }

    private static List<String> piecesOf(String text) throws IOException {
        return piecesOf(text, 1000);
    }

    @Test
    void theElementsOfAnArrayAreItsPieces() throws IOException {
        assertEquals(List.of("1@1 {\"a\":1}", "1@9 {\"b\":[2]}"), piecesOf("[{\"a\":1},{\"b\":[2]}]"));
        assertEquals(List.of("2@4 {\"a\":1}", "3@15 [2]"), piecesOf("[\n  {\"a\":1},\n  [2]\n]\n"));
    }

    @Test
    void documentsMayFollowEachOther() throws IOException {
        assertEquals(List.of("1@0 {}", "2@3 {}", "3@7 {}"), piecesOf("{}\n{}\n[{}]\n"));
        assertEquals(List.of("1@3 {}"), piecesOf("\uFEFF{}"));
        assertEquals(List.of(), piecesOf(" \n[]\n"));
    }

    @Test
    void bracketsInsideQuotesDoNotCount() throws IOException {
        assertEquals(List.of("1@1 {\"a\":\"}]\\\"}\"}", "1@15 {}"), piecesOf("[{\"a\":\"}]\\\"}\"},{}]"));
    }

    @Test
    void aTornEndIsSaid() throws IOException {
        assertEquals(List.of("1@1 {\"a\":1}", "1@9 {\"b\": ~"), piecesOf("[{\"a\":1},{\"b\":"));
        assertEquals(List.of("1@1 \"ab ~"), piecesOf("[\"ab"));
    }

    @Test
    void looseWordsAreOnePieceEach() throws IOException {
        assertEquals(List.of("1@1 1", "1@4 \"a,b\"", "1@11 null"), piecesOf("[1, \"a,b\", null]"));
        assertEquals(List.of("1@0 oops", "2@5 {}"), piecesOf("oops\n{}"));
    }

    @Test
    void aPieceBeyondTheLimitCostsNoMemoryAndKeepsItsHash() throws IOException {
        assertEquals(List.of("1@1 too long: 26", "1@28 {}"), piecesOf("[{\"a\":\"" + "x".repeat(18) + "\"},{}]", 20));
    }

    @Test
    void everyTruncationEnds() throws IOException {
        String whole = "[{\"a\":\"é\\\\\"},[1,{\"b\":2}],3,\"x\"]";
        for (int end = 0; end < whole.length(); end++) {
            piecesOf(whole.substring(0, end));
        }
    }
}
