package org.unmask.casework.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.unmask.evaluate.inject.Cover;
import org.unmask.evaluate.inject.Operation;
import org.unmask.evaluate.inject.Shared;
import org.unmask.evaluate.inject.Tightness;
import org.unmask.evaluate.inject.Wording;
import org.unmask.model.ActionKind;
import org.unmask.model.UnusableParameter;

class RecallSurfaceTest {
    private static final Operation SHAPE =
            new Operation(5, 5, Shared.FRESH, Tightness.MINUTE, Cover.LIKE_DATA, Grid.TURNOUT);

    private static RecallSurface.Cell cell(long graded, long coordinated, int found) {
        return new RecallSurface.Cell(SHAPE, 2, 10, graded, coordinated, found, 0, new TreeMap<>());
    }

    @Test
    void aCellTellsTheShareAndWilsonsInterval() {
        RecallSurface.Cell half = cell(5, 10, 1);
        assertEquals(.5, half.recall());
        assertEquals(.2366, half.recallInterval().low(), 1e-4);
        assertEquals(.7634, half.recallInterval().high(), 1e-4);
        assertEquals(1, half.coordination());
        assertEquals(.7225, half.coordinationInterval().low(), 1e-4);
        assertEquals(1, half.coordinationInterval().high());
        assertEquals(.0945, half.operationsInterval().low(), 1e-4);
        assertEquals(.9055, half.operationsInterval().high(), 1e-4);
        RecallSurface.Cell none = cell(0, 0, 0);
        assertEquals(0, none.recallInterval().low());
        assertEquals(.2775, none.recallInterval().high(), 1e-4);
    }

    @Test
    void thePictureWritesEachShareWithItsIntervalAndGrowsDarkerWithIt() {
        RecallSurface surface = new RecallSurface(
                new RecallSurface.Manner(List.of(ActionKind.TEXT), Wording.EDITED, 2),
                Grid.SMALL.with(2, 1),
                7,
                List.of(cell(5, 10, 1)),
                List.of("A note."),
                List.of("A limit."));
        String picture = RecallPicture.of(surface);
        assertTrue(picture.contains(">0.50<") && picture.contains(">0.24 to 0.76<"), picture);
        assertTrue(picture.contains("- A note.") && picture.contains("- A limit."), picture);
        assertTrue(
                picture.contains("actions of kind text, texts edited, on two platforms; 2 operations a square."),
                picture);
        assertTrue(picture.contains("fresh = objects that nobody else touches"), picture);
    }

    @Test
    void threePlatformsAreRefused() {
        assertThrows(UnusableParameter.class, () -> new RecallSurface.Manner(List.of(), Wording.SAME, 3));
    }
}
