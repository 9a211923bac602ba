package org.unmask.report.graphic;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.unmask.report.page.PageImage;

/** A picture in two inks, red and cyan, of 0 to 255 each: equal ones make grey. */
final class Sheet {
    private static final int LEVELS = 16;

    private final int width;
    private final int height;
    private final int[] red;
    private final int[] cyan;

    Sheet(int width, int height) {
        this.width = width;
        this.height = height;
        red = new int[width * height];
        cyan = new int[width * height];
    }

    void set(int place, int redLevel, int cyanLevel) {
        red[place] = redLevel;
        cyan[place] = cyanLevel;
    }

    /** The same with at most {@code longest} pixels a side: means over the pixels that fall together. */
    Sheet shrunk(int longest) {
        int side = Math.max(width, height);
        if (side <= longest) {
            return this;
        }
        Sheet small = new Sheet(Math.max(1, width * longest / side), Math.max(1, height * longest / side));
        for (int y = 0; y < small.height; y++) {
            for (int x = 0; x < small.width; x++) {
                int left = x * width / small.width;
                int top = y * height / small.height;
                int right = Math.max(left + 1, (x + 1) * width / small.width);
                int bottom = Math.max(top + 1, (y + 1) * height / small.height);
                small.set(
                        y * small.width + x, mean(red, left, top, right, bottom), mean(cyan, left, top, right, bottom));
            }
        }
        return small;
    }

    private int mean(int[] ink, int left, int top, int right, int bottom) {
        long sum = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                sum += ink[y * width + x];
            }
        }
        long count = (long) (right - left) * (bottom - top);
        return (int) ((sum + count / 2) / count);
    }

    /** As a GIF: 256 greys where both inks are equal everywhere, else 16 levels of each ink. */
    PageImage image() {
        boolean grey = java.util.Arrays.equals(red, cyan);
        BufferedImage image =
                new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, grey ? greys() : twoInks());
        for (int i = 0; i < red.length; i++) {
            int index = grey ? red[i] : level(red[i]) * LEVELS + level(cyan[i]);
            image.getRaster().setSample(i % width, i / width, 0, index);
        }
        return new PageImage(width, height, gif(image));
    }

    private static int level(int ink) {
        return (ink * (LEVELS - 1) + 127) / 255;
    }

    private static IndexColorModel greys() {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        return new IndexColorModel(8, all.length, all, all, all);
    }

    private static IndexColorModel twoInks() {
        byte[] reds = new byte[LEVELS * LEVELS];
        byte[] cyans = new byte[LEVELS * LEVELS];
        for (int i = 0; i < reds.length; i++) {
            reds[i] = (byte) (i / LEVELS * 255 / (LEVELS - 1));
            cyans[i] = (byte) (i % LEVELS * 255 / (LEVELS - 1));
        }
        return new IndexColorModel(8, reds.length, reds, cyans, cyans);
    }

    private static byte[] gif(BufferedImage image) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(image);
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory takes every byte", impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
