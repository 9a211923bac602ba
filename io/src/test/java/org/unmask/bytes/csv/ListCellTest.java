package org.unmask.bytes.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ListCellTest {
    @Test
    void listsOfEveryLanguageAreRead() {
        List<String> two = List.of("a", "b c");
        assertEquals(two, ListCell.parts("[\"a\", \"b c\"]", ' '));
        assertEquals(two, ListCell.parts("['a', 'b c']", ' '));
        assertEquals(two, ListCell.parts("[a, b c]", ' '));
        assertEquals(two, ListCell.parts("c(\"a\", \"b c\")", ' '));
        assertEquals(two, ListCell.parts("a|b c", '|'));
        assertEquals(List.of("it's", "x,y"), ListCell.parts("[\"it's\", 'x,y']", ' '));
        assertEquals(
                List.of("\u00e9\ud83d\ude00", "\ufffd"),
                ListCell.parts("[\"\\u00e9\\ud83d\\ude00\", \"\\ud83d\"]", ' '));
        assertEquals(List.of("say \"hi\""), ListCell.parts("[\"say \\\"hi\\\"\"]", ' '));
    }

    @Test
    void anEmptyCellIsAnEmptyList() {
        for (String cell : List.of("", "  ", "[]", "['']", "NA", "None", "c()", "[ ]")) {
            assertEquals(List.of(), ListCell.parts(cell, ' '), cell);
        }
    }

    @Test
    void linksKeepTheirCommas() {
        assertEquals(
                List.of("http://a.example/1,2", "https://b.example"),
                ListCell.parts("http://a.example/1,2, https://b.example", ','));
    }

    @Test
    void theSeparatorIsTheOneThatFitsMostCells() {
        assertEquals('|', ListCell.separatorOf(List.of("a|b", "c", "d|e|f")));
        assertEquals(',', ListCell.separatorOf(List.of("a, b", "c,d", "e")));
        assertEquals(' ', ListCell.separatorOf(List.of("a", "b")));
    }
}
