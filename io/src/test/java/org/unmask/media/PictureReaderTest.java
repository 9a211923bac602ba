package org.unmask.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unmask.RealData;
import org.unmask.image.PdqHash;

class PictureReaderTest {
    @TempDir
    Path folder;

    private static PictureAnswer.Decoded decoded(PictureReader reader, byte[] file) throws Exception {
        PictureAnswer answer = reader.read(file);
        assertTrue(answer instanceof PictureAnswer.Decoded, answer::toString);
        return (PictureAnswer.Decoded) answer;
    }

    private static PdqHash hash(PictureReader reader, byte[] file) throws Exception {
        return decoded(reader, file).fingerprints().get(0).hash();
    }

    @Test
    void everyFormatIsReadByItsBytes() throws Exception {
        BufferedImage scene = DrawnFiles.scene(300, 200, 1);
        try (PictureReader reader = new PictureReader(folder, 1)) {
            PictureAnswer.Decoded png = decoded(reader, DrawnFiles.file(scene, "png"));
            assertEquals(List.of(300, 200), List.of(png.width(), png.height()));
            assertEquals(Codec.PNG, png.codec());
            PictureAnswer.Decoded jpeg = decoded(reader, DrawnFiles.jpeg(scene, 0.9f, false));
            assertEquals(Codec.JPEG, jpeg.codec());
            assertNotEquals(png.pixelSha256(), jpeg.pixelSha256());
            int apart = png.fingerprints()
                    .get(0)
                    .hash()
                    .distance(jpeg.fingerprints().get(0).hash());
            assertTrue(apart <= 10, "distance " + apart);
            assertEquals(
                    Codec.GIF, decoded(reader, DrawnFiles.file(scene, "gif")).codec());
            decoded(reader, DrawnFiles.jpeg(scene, 0.9f, true));
        }
    }

    @Test
    void otherBytesWithTheSamePixelsHaveTheSamePixelHash() throws Exception {
        BufferedImage scene = DrawnFiles.scene(120, 90, 2);
        byte[] plain = DrawnFiles.file(scene, "png");
        byte[] alpha = DrawnFiles.file(DrawnFiles.as(scene, BufferedImage.TYPE_4BYTE_ABGR), "png");
        try (PictureReader reader = new PictureReader(folder, 1)) {
            assertNotEquals(plain.length, alpha.length);
            assertEquals(
                    decoded(reader, plain).pixelSha256(), decoded(reader, alpha).pixelSha256());
        }
    }

    @Test
    void greyIsTakenAsItStandsInEverySortOfRaster() throws Exception {
        int width = 131;
        BufferedImage grey = new BufferedImage(width, 97, BufferedImage.TYPE_BYTE_GRAY);
        BufferedImage deep = new BufferedImage(width, 97, BufferedImage.TYPE_USHORT_GRAY);
        BufferedImage colour = new BufferedImage(width, 97, BufferedImage.TYPE_3BYTE_BGR);
        WritableRaster scene = DrawnFiles.scene(width, 97, 3).getRaster();
        for (int y = 0; y < 97; y++) {
            for (int x = 0; x < width; x++) {
                int value = scene.getSample(x, y, 1);
                grey.getRaster().setSample(x, y, 0, value);
                deep.getRaster().setSample(x, y, 0, value << 8 | 17);
                for (int band = 0; band < 3; band++) {
                    colour.getRaster().setSample(x, y, band, value);
                }
            }
        }
        try (PictureReader reader = new PictureReader(folder, 1)) {
            PdqHash expected = hash(reader, DrawnFiles.file(colour, "png"));
            assertEquals(expected, hash(reader, DrawnFiles.file(grey, "png")));
            assertEquals(expected, hash(reader, DrawnFiles.file(deep, "png")));
        }
    }

    @Test
    void aNameSaysNothingAndTheReasonSaysWhatIsWrong() throws Exception {
        try (PictureReader reader = new PictureReader(folder, 1)) {
            assertEquals(unusable(PictureFault.EMPTY), reader.read(new byte[0]));
            assertEquals(unusable(PictureFault.NOT_A_PICTURE), reader.read(bytes("<svg onload=alert(1)></svg>")));
            assertEquals(unusable(PictureFault.NOT_A_PICTURE), reader.read(bytes("<html><img src=x></html>")));
            assertEquals(unusable(PictureFault.FILM), reader.read(bytes("\0\0\0\u0018ftypmp42\0\0\0\0isommp42")));
            assertEquals(unusable(PictureFault.NO_DECODER), reader.read(bytes("\0\0\0\u0018ftypheic\0\0\0\0mif1heic")));
        }
    }

    private static PictureAnswer unusable(PictureFault fault) {
        return new PictureAnswer.Unusable(fault);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void aChildThatIsKilledCostsOnePicture() throws Exception {
        byte[] file = DrawnFiles.file(DrawnFiles.scene(200, 150, 4), "png");
        try (PictureReader reader = new PictureReader(folder, 1)) {
            PictureAnswer first = reader.read(file);
            ProcessHandle child = ProcessHandle.of(reader.pids().get(0)).orElseThrow();
            child.destroyForcibly();
            child.onExit().join();
            // Killed between two pictures: it is replaced before the next one.
            assertEquals(first.getClass(), reader.read(file).getClass());
            assertNotEquals(child.pid(), reader.pids().get(0));
        }
    }

    @Test
    void thePublishedHashesAreReproduced() throws Exception {
        Path data = RealData.at("pdq");
        int exact = 0;
        try (PictureReader reader = new PictureReader(folder, 1)) {
            for (String line : Files.readAllLines(data.resolve("expected_hashes.csv"))) {
                String[] cells = line.split(",", -1);
                if (cells[0].equals("file")) {
                    continue;
                }
                PictureAnswer.Decoded answer = decoded(reader, Files.readAllBytes(data.resolve(cells[0])));
                int apart = answer.fingerprints().get(0).hash().distance(PdqHash.of(cells[2]));
                boolean same = cells[1].startsWith("java_reference") || cells[1].startsWith("python-threatexchange");
                assertTrue(apart <= (same ? 0 : 12), line + " is " + apart + " bits off");
                exact += same ? 1 : 0;
            }
        }
        assertEquals(32, exact);
    }
}
