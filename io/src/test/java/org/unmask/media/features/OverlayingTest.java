package org.unmask.media.features;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.unmask.media.DrawnFiles;

class OverlayingTest {
    private static Difference.Grey grey(BufferedImage image) {
        byte[] pixels = new byte[image.getWidth() * image.getHeight()];
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int colour = image.getRGB(x, y);
                pixels[y * image.getWidth() + x] =
                        (byte) (((colour >> 16 & 255) * 3 + (colour >> 8 & 255) * 6 + (colour & 255)) / 10);
            }
        }
        return new Difference.Grey(image.getWidth(), image.getHeight(), pixels);
    }

    private static Features features(Difference.Grey grey) {
        return new Features.Finder().of(grey.width(), grey.height(), grey.pixels());
    }

    private static BufferedImage moved(BufferedImage image, double scale, double angle, double x, double y) {
        BufferedImage moved = new BufferedImage(640, 640, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = moved.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        AffineTransform transform = AffineTransform.getTranslateInstance(x, y);
        transform.rotate(angle);
        transform.scale(scale, scale);
        pen.drawImage(image, transform, null);
        pen.dispose();
        return moved;
    }

    @Test
    void theOverlayIsTheTransformThatWasDrawn() {
        BufferedImage scene = DrawnFiles.scene(600, 450, 5);
        Difference.Grey small = grey(scene);
        // b is the scene as it is, a the scene moved: the overlay says how b lies over a.
        Difference.Grey moved = grey(moved(scene, 0.8, 0.2, 100, 30));
        Overlay overlay = Objects.requireNonNull(Overlaying.of(features(moved), features(small), 7));
        assertTrue(overlay.inliers() >= 40, overlay.toString());
        assertEquals(0.8, overlay.scale(), 0.01);
        assertEquals(0.2, overlay.angle(), 0.01);
        assertEquals(100, overlay.shiftX(), 4);
        assertEquals(30, overlay.shiftY(), 4);
        Difference.Blocks blocks = Difference.of(moved, small, overlay);
        assertTrue(blocks.compared() > 100 && blocks.differing() < 0.1, blocks.toString());
    }

    @Test
    void thePairHasOneResultInEveryRun() {
        Difference.Grey one = grey(DrawnFiles.scene(400, 300, 1));
        Difference.Grey other = grey(moved(DrawnFiles.scene(400, 300, 1), 1.1, 0.05, 20, 40));
        Overlay first = Overlaying.of(features(one), features(other), 3);
        assertNotNull(first);
        assertEquals(first, Overlaying.of(features(one), features(other), 3));
    }

    @Test
    void unrelatedScenesDoNotLieOverEachOther() {
        int most = 0;
        for (int seed = 0; seed < 12; seed++) {
            Features a = features(grey(DrawnFiles.scene(500, 400, 100 + seed)));
            Features b = features(grey(DrawnFiles.scene(500, 400, 200 + seed)));
            Overlay overlay = Overlaying.of(a, b, seed);
            most = Math.max(most, overlay == null ? 0 : overlay.inliers());
        }
        assertTrue(most < 12, most + " features of unrelated scenes agree");
    }

    @Test
    void anotherContentInTheSameFrameDiffers() {
        BufferedImage one = DrawnFiles.scene(400, 300, 8);
        BufferedImage other = DrawnFiles.scene(400, 300, 9);
        Difference.Blocks blocks = Difference.of(grey(one), grey(other), new Overlay(50, 1, 1, 0, 0, 0));
        assertTrue(blocks.differing() > 0.5, blocks.toString());
        assertEquals(
                0,
                Difference.of(grey(one), grey(one), new Overlay(50, 1, 1, 0, 0, 0))
                        .differing());
    }
}
