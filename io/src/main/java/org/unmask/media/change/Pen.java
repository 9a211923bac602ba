package org.unmask.media.change;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.RescaleOp;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.unmask.media.ColourCopy;

/** Moves, frames and encodes pictures. */
final class Pen {
    private Pen() {}

    static BufferedImage image(ColourCopy copy) {
        BufferedImage image = new BufferedImage(copy.width(), copy.height(), BufferedImage.TYPE_3BYTE_BGR);
        byte[] pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        System.arraycopy(copy.pixels(), 0, pixels, 0, pixels.length);
        return image;
    }

    static byte[] jpeg(BufferedImage image, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            ImageWriteParam settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(quality);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), settings);
        } catch (IOException impossible) {
            throw new UncheckedIOException("an array cannot be written", impossible);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    static BufferedImage blank(int width, int height, Color ground) {
        BufferedImage blank = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = blank.createGraphics();
        pen.setColor(ground);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        return blank;
    }

    static BufferedImage scaled(BufferedImage image, double scale) {
        int w = Math.max(1, (int) (image.getWidth() * scale));
        int h = Math.max(1, (int) (image.getHeight() * scale));
        return moved(image, AffineTransform.getScaleInstance(scale, scale), w, h);
    }

    static BufferedImage stretched(BufferedImage image, int w, int h) {
        double x = (double) w / image.getWidth();
        double y = (double) h / image.getHeight();
        return moved(image, AffineTransform.getScaleInstance(x, y), w, h);
    }

    static BufferedImage mirrored(BufferedImage image) {
        int w = image.getWidth();
        return moved(image, new AffineTransform(-1, 0, 0, 1, w, 0), w, image.getHeight());
    }

    static BufferedImage turned90(BufferedImage image) {
        int w = image.getWidth();
        return moved(image, new AffineTransform(0, -1, 1, 0, 0, w), image.getHeight(), w);
    }

    static BufferedImage turned(BufferedImage image, double degrees) {
        int w = image.getWidth();
        int h = image.getHeight();
        return moved(image, AffineTransform.getRotateInstance(Math.toRadians(degrees), w / 2.0, h / 2.0), w, h);
    }

    private static BufferedImage moved(BufferedImage image, AffineTransform transform, int w, int h) {
        BufferedImage moved = new BufferedImage(w, h, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = smooth(moved);
        pen.drawImage(image, transform, null);
        pen.dispose();
        return moved;
    }

    static Graphics2D smooth(BufferedImage image) {
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        return pen;
    }

    static BufferedImage brighter(BufferedImage image, float gain, float offset) {
        return new RescaleOp(gain, offset, null).filter(image, null);
    }

    static BufferedImage grey(BufferedImage image) {
        BufferedImage grey = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = grey.createGraphics();
        pen.drawImage(image, 0, 0, null);
        pen.dispose();
        return grey;
    }

    /** A white border of so many pixels. */
    static BufferedImage bordered(BufferedImage image, int border) {
        return framed(image, border, border, Color.WHITE);
    }

    /** A black border of so many pixels; none makes a letterbox to a square. */
    static BufferedImage blackened(BufferedImage image, int border) {
        int longer = Math.max(image.getWidth(), image.getHeight());
        return border > 0
                ? framed(image, border, border, Color.BLACK)
                : framed(image, (longer - image.getWidth()) / 2, (longer - image.getHeight()) / 2, Color.BLACK);
    }

    private static BufferedImage framed(BufferedImage image, int x, int y, Color colour) {
        BufferedImage framed = blank(image.getWidth() + 2 * x, image.getHeight() + 2 * y, colour);
        Graphics2D pen = framed.createGraphics();
        pen.drawImage(image, x, y, null);
        pen.dispose();
        return framed;
    }

    /** The other picture to the right, as high and at most four times as wide as that. */
    static BufferedImage besides(BufferedImage image, BufferedImage other) {
        int high = image.getHeight();
        int wide = (int) Math.max(1, Math.min(4L * high, (long) other.getWidth() * high / other.getHeight()));
        BufferedImage both = new BufferedImage(image.getWidth() + wide, high, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = smooth(both);
        pen.drawImage(image, 0, 0, null);
        pen.drawImage(other, image.getWidth(), 0, wide, high, null);
        pen.dispose();
        return both;
    }
}
