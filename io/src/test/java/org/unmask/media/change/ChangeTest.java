package org.unmask.media.change;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unmask.media.ColourCopy;
import org.unmask.media.DrawnFiles;
import org.unmask.media.PictureAnswer;
import org.unmask.media.PictureReader;

/** Pictures come out of the child in colour, and every change of them is a file that the product reads. */
class ChangeTest {
    @TempDir
    Path folder;

    private static ColourCopy colours(PictureReader reader, byte[] file) throws IOException, InterruptedException {
        return Objects.requireNonNull(reader.colours(file), "a picture");
    }

    @Test
    void aPictureComesOutOfTheChildAsItWasDrawnAndALargeOneSmaller() throws IOException, InterruptedException {
        BufferedImage scene = DrawnFiles.scene(300, 200, 4);
        BufferedImage large = DrawnFiles.scene(2500, 1000, 5);
        try (PictureReader reader = new PictureReader(folder, 1)) {
            ColourCopy copy = colours(reader, DrawnFiles.file(scene, "png"));
            assertEquals(300, copy.width());
            assertArrayEquals(((DataBufferByte) scene.getRaster().getDataBuffer()).getData(), copy.pixels());
            ColourCopy reduced = colours(reader, DrawnFiles.file(large, "png"));
            assertEquals(ColourCopy.LONGEST, reduced.width());
            assertEquals(480, reduced.height());
            assertNull(reader.colours("<svg onload=alert(1)/>".getBytes(StandardCharsets.UTF_8)));
            assertEquals(300, colours(reader, DrawnFiles.file(scene, "png")).width(), "the child goes on");
        }
    }

    @Test
    void everyChangeIsAnotherFileTheSameInEveryRunAndOfTheSizeItSays() throws IOException, InterruptedException {
        try (PictureReader reader = new PictureReader(folder, 1)) {
            ColourCopy picture = colours(reader, DrawnFiles.file(DrawnFiles.scene(400, 300, 1), "png"));
            ColourCopy other = colours(reader, DrawnFiles.file(DrawnFiles.scene(300, 600, 2), "png"));
            Map<Change, String> sizes = new EnumMap<>(Change.class);
            Set<String> seen = new HashSet<>();
            for (Change change : Change.values()) {
                byte[] file = change.applied(picture, other, 9);
                assertArrayEquals(file, change.applied(picture, other, 9), change.words());
                PictureAnswer.Decoded decoded = (PictureAnswer.Decoded) reader.read(file);
                sizes.put(change, decoded.width() + "x" + decoded.height());
                assertTrue(seen.add(decoded.pixelSha256()), change + " does nothing");
            }
            assertEquals("400x300", sizes.get(Change.GREY));
            assertEquals("100x75", sizes.get(Change.QUARTER));
            assertEquals("440x340", sizes.get(Change.BORDER_5));
            assertEquals("400x400", sizes.get(Change.LETTERBOX));
            assertEquals("300x400", sizes.get(Change.ROTATE_90));
            assertEquals("320x240", sizes.get(Change.CROP_10));
            assertEquals("300x300", sizes.get(Change.CROP_SQUARE));
            assertEquals("400x375", sizes.get(Change.CAPTION_25));
            assertEquals("1080x1130", sizes.get(Change.SCREEN_DARK));
            assertEquals("550x300", sizes.get(Change.COLLAGE));
        }
    }

    @Test
    void picturesOfStrangeShapesAreChangedToo() throws IOException, InterruptedException {
        try (PictureReader reader = new PictureReader(folder, 1)) {
            for (int[] sides : new int[][] {{1, 1}, {6, 1100}, {1100, 6}}) {
                ColourCopy picture = new ColourCopy(sides[0], sides[1], new byte[3 * sides[0] * sides[1]]);
                for (Change change : Change.values()) {
                    PictureAnswer answer = reader.read(change.applied(picture, picture, 1));
                    assertTrue(answer instanceof PictureAnswer.Decoded, change + " of " + sides[0] + " x " + sides[1]);
                }
            }
        }
    }
}
