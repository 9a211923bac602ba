package org.unmask.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files made to hurt a decoder: each ends in an answer, the reader stays whole, and a good picture is read after each. */
class HostileFilesTest {
    @TempDir
    Path folder;

    @Test
    void noFileEndsTheReaderAndEveryOneGetsAnAnswer() throws Exception {
        List<byte[]> hostile = hostileFiles();
        assertTrue(hostile.size() >= 150, hostile.size() + " files");
        byte[] good = DrawnFiles.file(DrawnFiles.scene(64, 48, 1), "png");
        try (PictureReader reader = new PictureReader(folder, 1)) {
            PictureAnswer.Decoded expected = (PictureAnswer.Decoded) reader.read(good);
            for (int i = 0; i < hostile.size(); i++) {
                PictureAnswer answer = reader.read(hostile.get(i));
                boolean slow = answer.equals(new PictureAnswer.Unusable(PictureFault.TOO_SLOW));
                assertTrue(!slow, "file " + i + " was not answered in time");
                if (i % 10 == 0) {
                    PictureAnswer.Decoded again = (PictureAnswer.Decoded) reader.read(good);
                    assertEquals(expected.pixelSha256(), again.pixelSha256(), "after file " + i);
                }
                weigh(reader);
            }
        }
    }

    /** Where the system tells it, no child has ever held more than 400 MB. */
    private static void weigh(PictureReader reader) throws IOException {
        for (long pid : reader.pids()) {
            Path status = Path.of("/proc", Long.toString(pid), "status");
            if (Files.exists(status)) {
                long kilobytes = Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmHWM:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .findFirst()
                        .orElse(0);
                assertTrue(kilobytes < 400_000, "a child holds " + kilobytes + " kB");
            }
        }
    }

    @Test
    void bombsAreRefusedByTheirHeader() throws Exception {
        try (PictureReader reader = new PictureReader(folder, 1)) {
            assertEquals(unusable(PictureFault.TOO_MANY_PIXELS), reader.read(png(30_000, 30_000, 8, 2)));
            assertEquals(unusable(PictureFault.TOO_MUCH_MEMORY), reader.read(png(6_300, 6_300, 16, 6)));
            assertEquals(unusable(PictureFault.TOO_LARGE), reader.read(new byte[PictureReader.LARGEST_FILE + 1]));
        }
    }

    @Test
    void aPictureAtTheLimitIsRead() throws Exception {
        try (PictureReader reader = new PictureReader(folder, 1)) {
            PictureAnswer answer = reader.read(png(6_320, 6_320, 8, 2));
            assertTrue(answer instanceof PictureAnswer.Decoded, answer::toString);
            weigh(reader);
        }
    }

    private static PictureAnswer unusable(PictureFault fault) {
        return new PictureAnswer.Unusable(fault);
    }

    private static List<byte[]> hostileFiles() throws IOException {
        BufferedImage scene = DrawnFiles.scene(90, 60, 7);
        List<byte[]> seeds = List.of(
                DrawnFiles.file(scene, "png"),
                DrawnFiles.file(scene, "gif"),
                DrawnFiles.jpeg(scene, 0.8f, false),
                DrawnFiles.jpeg(scene, 0.8f, true),
                DrawnFiles.file(DrawnFiles.as(scene, BufferedImage.TYPE_BYTE_INDEXED), "png"));
        List<byte[]> files = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(11);
        for (byte[] seed : seeds) {
            for (int cut = 0; cut < 12; cut++) {
                files.add(Arrays.copyOf(seed, 3 + (seed.length - 4) * cut / 12));
            }
            for (int flips = 0; flips < 15; flips++) {
                byte[] flipped = seed.clone();
                for (int i = 0; i < 1 + 3 * flips; i++) {
                    flipped[8 + random.nextInt(seed.length - 8)] ^= (byte) (1 << random.nextInt(8));
                }
                files.add(flipped);
            }
        }
        files.addAll(special(seeds));
        return files;
    }

    private static List<byte[]> special(List<byte[]> seeds) throws IOException {
        List<byte[]> files = new ArrayList<>();
        // Sizes of nothing, of less than nothing, and larger than any machine.
        files.add(png(0, 10, 8, 2));
        files.add(png(10, 0, 8, 2));
        files.add(png(-1, 10, 8, 2));
        files.add(png(Integer.MAX_VALUE, Integer.MAX_VALUE, 8, 6));
        files.add(png(1, 39_999_999, 8, 0));
        files.add(png(39_999_999, 1, 8, 0));
        files.add(png(200, 200, 3, 9));
        // A picture that is a page or an archive as well.
        files.add(joined(seeds.get(1), bytes("<script>alert(1)</script>")));
        files.add(joined(seeds.get(2), bytes("PK\u0003\u0004")));
        files.add(joined(bytes("GIF89a/*"), bytes("*/=1;alert(1)")));
        files.add(joined(bytes("\u0089PNG\r\n\u001a\n"), bytes("<svg xmlns='http://www.w3.org/2000/svg'/>")));
        files.add(joined(bytes("\u00ff\u00d8\u00ff\u00e1\u00ff\u00ffExif\0\0"), new byte[70_000]));
        files.add(joined(
                bytes("\u00ff\u00d8"),
                repeated(bytes("\u00ff\u00c0\0\u000b\u0008\u00ff\u00ff\u00ff\u00ff\u0001\u0001\u0011\0"), 2000)));
        files.add(
                joined(bytes("RIFF\u00ff\u00ff\u00ff\u007fWEBPVP8X\n\0\0\0\0\0\0\0"), repeated(bytes("\u00ff"), 4000)));
        files.add(joined(bytes("RIFF\u0010\0\0\0WEBPVP8L\u0004\0\0\0\u002f\u00ff\u00ff\u00ff"), new byte[64]));
        files.add(joined(
                bytes("GIF89a\u00ff\u00ff\u00ff\u00ff\u0080\0\0\0\0\0\u00ff\u00ff\u00ff"),
                repeated(bytes("\u002c\0\0\0\0\u00ff\u00ff\u00ff\u00ff\0\u0008\0"), 500)));
        files.add(manyTextChunks());
        return files;
    }

    private static byte[] manyTextChunks() throws IOException {
        byte[] whole = png(20, 20, 8, 2);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(whole, 0, 33);
        for (int i = 0; i < 3000; i++) {
            out.write(chunk("zTXt", joined(bytes("k\0\0"), deflated(new byte[100_000]))));
        }
        out.write(whole, 33, whole.length - 33);
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] repeated(byte[] part, int times) {
        byte[] all = new byte[part.length * times];
        for (int i = 0; i < times; i++) {
            System.arraycopy(part, 0, all, i * part.length, part.length);
        }
        return all;
    }

    private static byte[] joined(byte[] a, byte[] b) {
        byte[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }

    /** A PNG whose header says that size; its rows are zeros, as many as fit in 120 MB. */
    private static byte[] png(int width, int height, int depth, int type) throws IOException {
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream fields = new DataOutputStream(header);
        fields.writeInt(width);
        fields.writeInt(height);
        fields.write(new byte[] {(byte) depth, (byte) type, 0, 0, 0});
        long row = 1 + (long) Math.max(0, Math.min(width, 40_000_000)) * 3;
        long raw = Math.min(120L << 20, row * Math.max(0, Math.min(height, 40_000_000)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes("\u0089PNG\r\n\u001a\n"));
        out.write(chunk("IHDR", header.toByteArray()));
        out.write(chunk("IDAT", deflated(new byte[(int) raw])));
        out.write(chunk("IEND", new byte[0]));
        return out.toByteArray();
    }

    private static byte[] deflated(byte[] raw) {
        Deflater deflater = new Deflater(1);
        deflater.setInput(raw);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] block = new byte[1 << 16];
        while (!deflater.finished()) {
            out.write(block, 0, deflater.deflate(block));
        }
        deflater.end();
        return out.toByteArray();
    }

    private static byte[] chunk(String type, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DataOutputStream fields = new DataOutputStream(out);
        byte[] body = joined(bytes(type), content);
        CRC32 check = new CRC32();
        check.update(body);
        fields.writeInt(content.length);
        fields.write(body);
        fields.writeInt((int) check.getValue());
        return out.toByteArray();
    }
}
