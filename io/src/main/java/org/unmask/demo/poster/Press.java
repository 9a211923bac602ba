package org.unmask.demo.poster;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Where the files of the posters are kept until they are written. GIF, which the JDK packs in Java: the same bytes on every machine. */
public final class Press {
    /** Red, green and blue in steps that make 252 colours. */
    private static final int[] STEPS = {6, 7, 6};

    private final Map<String, Poster> posters = new TreeMap<>();

    /** Keeps the poster as a file of a platform under that id and gives its address. */
    public String print(String platform, String id, Poster poster) {
        posters.put(id + ".gif", poster);
        return "https://img." + platform + ".example/" + id + ".gif";
    }

    /** Writes every file into {@code folder}, which is made where it is missing; gives their number. */
    public int writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, Poster> file : posters.entrySet()) {
            Files.write(folder.resolve(file.getKey()), gif(file.getValue()));
        }
        return posters.size();
    }

    private static byte[] gif(Poster poster) throws IOException {
        BufferedImage image =
                new BufferedImage(poster.width(), poster.height(), BufferedImage.TYPE_BYTE_INDEXED, palette());
        for (int i = 0; i < poster.pixels().length; i++) {
            image.getRaster().setSample(i % poster.width(), i / poster.width(), 0, index(poster.pixels()[i]));
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(image);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static int index(int rgb) {
        return (step(rgb >> 16, 0) * STEPS[1] + step(rgb >> 8, 1)) * STEPS[2] + step(rgb, 2);
    }

    private static int step(int level, int part) {
        return ((level & 255) * (STEPS[part] - 1) + 127) / 255;
    }

    private static IndexColorModel palette() {
        byte[][] levels = new byte[3][STEPS[0] * STEPS[1] * STEPS[2]];
        for (int i = 0; i < levels[0].length; i++) {
            int rest = i;
            for (int part = 2; part >= 0; part--) {
                levels[part][i] = (byte) (rest % STEPS[part] * 255 / (STEPS[part] - 1));
                rest /= STEPS[part];
            }
        }
        return new IndexColorModel(8, levels[0].length, levels[0], levels[1], levels[2]);
    }
}
