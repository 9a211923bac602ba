package org.unmask.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class FingerprintTest {
    /** A picture of cells at a place of a plain ground. */
    private static LumaGrid placed(int width, int height, Box box, int ground) {
        LumaGrid cells = LumaGrid.of(Drawn.cells(box.width(), box.height(), 29));
        return LumaGrid.of(new Drawn(width, height, (x, y) -> {
            boolean inside = x >= box.x() && x < box.x() + box.width() && y >= box.y() && y < box.y() + box.height();
            return inside ? Math.round(cells.at(x - box.x(), y - box.y())) * 0x010101 : ground;
        }));
    }

    private static List<View> views(List<Fingerprint> all) {
        return all.stream().map(Fingerprint::view).toList();
    }

    @Test
    void aPictureWithoutABorderHasOneView() {
        List<Fingerprint> all = Fingerprint.of(Drawn.cells(640, 480, 16));
        assertEquals(List.of(View.WHOLE), views(all));
        assertEquals(new Box(0, 0, 640, 480), all.get(0).box());
    }

    @Test
    void aPlainBorderIsTrimmedAndTheHashIsThatOfTheRest() {
        Box inner = new Box(30, 20, 320, 240);
        List<Fingerprint> all = Fingerprint.of(placed(380, 280, inner, 0xFFFFFF));
        assertEquals(View.TRIMMED, all.get(1).view());
        assertEquals(inner, all.get(1).box());
        int apart = all.get(1)
                .hash()
                .distance(Spectrum.of(placed(320, 240, new Box(0, 0, 320, 240), 0))
                        .hash());
        assertEquals(0, apart);
    }

    @Test
    void thePictureInAScreenshotIsFound() {
        Box inner = new Box(80, 300, 920, 600);
        LumaGrid screenshot = placed(1080, 1000, inner, 0xFFFFFF);
        // Lines of a few letters above and below, so that trimming alone does not find the picture.
        LumaGrid withText = LumaGrid.of(new Drawn(1080, 1000, (x, y) -> {
            boolean letter = (y > 40 && y < 60 || y > 960 && y < 980) && x > 60 && x < 500 && x / 7 % 2 == 0;
            return letter ? 0 : Math.round(screenshot.at(x, y)) * 0x010101;
        }));
        Fingerprint panel = Fingerprint.of(withText).get(2);
        assertEquals(View.PANEL, panel.view());
        PdqHash alone =
                Spectrum.of(placed(920, 600, new Box(0, 0, 920, 600), 0)).hash();
        assertTrue(
                panel.hash().distance(alone) <= PdqHash.SIMILAR,
                "distance " + panel.hash().distance(alone));
    }

    @Test
    void aFlatPictureIsWholeAndNotComparable() {
        List<Fingerprint> all = Fingerprint.of(new Drawn(200, 100, (x, y) -> 0x112233));
        assertEquals(List.of(View.WHOLE), views(all));
        assertTrue(!all.get(0).isComparable());
    }

    @Test
    void smallPicturesAreTurnedAsPixels() {
        LumaGrid picture = LumaGrid.of(Drawn.noise(256, 256, 9));
        Fingerprint whole = Fingerprint.of(picture).get(0);
        for (Turn turn : Turn.values()) {
            assertEquals(Spectrum.of(picture.turned(turn)).hash(), whole.hash(turn), turn.name());
        }
    }
}
