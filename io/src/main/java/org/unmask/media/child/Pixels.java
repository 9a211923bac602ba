package org.unmask.media.child;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.awt.image.PixelInterleavedSampleModel;
import java.awt.image.Raster;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.unmask.bytes.Sha256;
import org.unmask.image.LumaRows;

/**
 * The samples of a decoded picture as 8-bit red, green, blue and alpha, a row at a time. Samples are taken as they stand: the detour over
 * the colour space changes grey pictures. Of 16-bit samples the high byte counts.
 */
final class Pixels implements LumaRows {
    private final BufferedImage image;
    private final Raster raster;
    private final int width;
    private final int bands;
    private final int[] shifts;
    private final int[] samples;
    /** Red, green, blue and alpha of each pixel of the row that was read. */
    private final byte[] row;

    private int current = -1;

    private Pixels(BufferedImage image) {
        this.image = image;
        this.raster = image.getRaster();
        this.width = image.getWidth();
        this.bands = raster.getNumBands();
        this.samples = new int[width * bands];
        this.row = new byte[4 * width];
        this.shifts = new int[bands];
        for (int band = 0; band < bands; band++) {
            shifts[band] = Math.max(0, raster.getSampleModel().getSampleSize(band) - 8);
        }
    }

    static Pixels of(BufferedImage image) {
        return new Pixels(image);
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public int height() {
        return image.getHeight();
    }

    @Override
    public void read(int y, float[] into) {
        byte[] rgba = row(y);
        for (int x = 0, at = 0; x < width; x++, at += 4) {
            into[x] = LumaRows.luma(rgba[at] & 255, rgba[at + 1] & 255, rgba[at + 2] & 255);
        }
    }

    /** Row {@code y}, four bytes a pixel; used again for the next. */
    byte[] row(int y) {
        if (y == current) {
            return row;
        }
        current = y;
        if (image.getColorModel() instanceof IndexColorModel palette) {
            readPalette(y, palette);
        } else if (raster.getSampleModel() instanceof PixelInterleavedSampleModel model
                && raster.getDataBuffer() instanceof DataBufferByte buffer
                && raster.getSampleModelTranslateX() == 0
                && raster.getSampleModelTranslateY() == 0) {
            readBytes(y, model, buffer);
        } else {
            readSamples(y);
        }
        return row;
    }

    private void readPalette(int y, IndexColorModel palette) {
        raster.getPixels(0, y, width, 1, samples);
        for (int x = 0; x < width; x++) {
            int colour = palette.getRGB(samples[x * bands]);
            put(x, colour >> 16, colour >> 8, colour, colour >> 24);
        }
    }

    private void readBytes(int y, PixelInterleavedSampleModel model, DataBufferByte buffer) {
        byte[] bytes = buffer.getData();
        int[] offsets = model.getBandOffsets();
        int step = model.getPixelStride();
        int start = buffer.getOffset() + y * model.getScanlineStride();
        int red = start + offsets[0];
        int green = start + offsets[bands > 2 ? 1 : 0];
        int blue = start + offsets[bands > 2 ? 2 : 0];
        boolean opaque = bands % 2 == 1;
        int alpha = start + offsets[opaque ? 0 : bands - 1];
        for (int x = 0, at = 0; x < width; x++, at += 4) {
            row[at] = bytes[red + x * step];
            row[at + 1] = bytes[green + x * step];
            row[at + 2] = bytes[blue + x * step];
            row[at + 3] = opaque ? (byte) 255 : bytes[alpha + x * step];
        }
    }

    private void readSamples(int y) {
        raster.getPixels(0, y, width, 1, samples);
        for (int x = 0; x < width; x++) {
            int at = x * bands;
            int red = samples[at] >> shifts[0];
            int green = bands > 2 ? samples[at + 1] >> shifts[1] : red;
            int blue = bands > 2 ? samples[at + 2] >> shifts[2] : red;
            int alpha = bands % 2 == 1 ? 255 : samples[at + bands - 1] >> shifts[bands - 1];
            put(x, red, green, blue, alpha);
        }
    }

    private void put(int x, int red, int green, int blue, int alpha) {
        row[4 * x] = (byte) red;
        row[4 * x + 1] = (byte) green;
        row[4 * x + 2] = (byte) blue;
        row[4 * x + 3] = (byte) alpha;
    }

    /** SHA-256 over width, height and all rows of red, green, blue, alpha. */
    String sha256() {
        MessageDigest digest = Sha256.digest();
        digest.update(ByteBuffer.allocate(8).putInt(width).putInt(height()).array());
        for (int y = 0; y < height(); y++) {
            digest.update(row(y));
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
