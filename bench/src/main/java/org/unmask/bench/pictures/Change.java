package org.unmask.bench.pictures;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.RescaleOp;
import java.util.SplittableRandom;

/** What reposting does to a picture. */
enum Change {
    NONE("none, JPEG 0.92"),
    JPEG_30("JPEG quality 0.3", 0.3f),
    HALF("half size, JPEG 0.8", 0.8f),
    CONTRAST("gain 1.25, offset +10"),
    GREY("greyscale"),
    QUARTER("quarter size, JPEG 0.6", 0.6f),
    BORDER_2("white border 2 %"),
    BORDER_5("white border 5 %"),
    BORDER_10("black border 10 %"),
    LETTERBOX("black letterbox to square"),
    MIRROR("mirrored left to right"),
    ROTATE_90("turned by 90 degrees"),
    WATERMARK("text watermark in a corner"),
    TEXT_INSIDE("text inside, two bands"),
    LOGO("opaque logo, 1/5"),
    CROP_5("cropped by 5 % each side"),
    CROP_10("cropped by 10 % each side"),
    CROP_RIGHT("cropped by 20 % on the right"),
    CAPTION("caption band of 12 % on top"),
    ROTATE_5("turned by 5 degrees"),
    SCREEN_LIGHT("light screenshot of a post, JPEG 0.8", 0.8f),
    SCREEN_DARK("dark screenshot of a post, JPEG 0.8", 0.8f),
    COLLAGE("beside another picture");

    private final String words;
    private final float quality;

    Change(String words) {
        this(words, 0.92f);
    }

    Change(String words, float quality) {
        this.words = words;
        this.quality = quality;
    }

    String words() {
        return words;
    }

    float quality() {
        return quality;
    }

    BufferedImage applied(BufferedImage image, SplittableRandom dice) {
        int w = image.getWidth();
        int h = image.getHeight();
        int longer = Math.max(w, h);
        return switch (this) {
            case NONE, JPEG_30 -> image;
            case HALF -> scaled(image, 0.5);
            case QUARTER -> scaled(scaled(image, 0.5), 0.5);
            case CONTRAST -> new RescaleOp(1.25f, 10, null).filter(image, null);
            case GREY -> drawn(image, BufferedImage.TYPE_BYTE_GRAY);
            case BORDER_2 -> framed(image, longer / 50, longer / 50, Color.WHITE);
            case BORDER_5 -> framed(image, longer / 20, longer / 20, Color.WHITE);
            case BORDER_10 -> framed(image, longer / 10, longer / 10, Color.BLACK);
            case LETTERBOX -> framed(image, (longer - w) / 2, (longer - h) / 2, Color.BLACK);
            case MIRROR -> moved(image, new AffineTransform(-1, 0, 0, 1, w, 0), w, h);
            case ROTATE_90 -> moved(image, new AffineTransform(0, -1, 1, 0, 0, w), h, w);
            case ROTATE_5 -> moved(image, AffineTransform.getRotateInstance(Math.toRadians(5), w / 2.0, h / 2.0), w, h);
            case CROP_5 -> image.getSubimage(w / 20, h / 20, w - w / 10, h - h / 10);
            case CROP_10 -> image.getSubimage(w / 10, h / 10, w - w / 5, h - h / 5);
            case CROP_RIGHT -> image.getSubimage(0, 0, w - w / 5, h);
            case WATERMARK, TEXT_INSIDE, LOGO, CAPTION -> written(image, dice);
            case SCREEN_LIGHT -> screenshot(image, dice, Color.WHITE, Color.BLACK);
            case SCREEN_DARK -> screenshot(image, dice, new Color(21, 32, 43), Color.WHITE);
            case COLLAGE -> collage(image, dice);
        };
    }

    private static BufferedImage scaled(BufferedImage image, double scale) {
        int w = (int) (image.getWidth() * scale);
        int h = (int) (image.getHeight() * scale);
        return moved(image, AffineTransform.getScaleInstance(scale, scale), w, h);
    }

    private static BufferedImage drawn(BufferedImage image, int type) {
        BufferedImage other = new BufferedImage(image.getWidth(), image.getHeight(), type);
        Graphics2D pen = other.createGraphics();
        pen.drawImage(image, 0, 0, null);
        pen.dispose();
        return other;
    }

    private static BufferedImage moved(BufferedImage image, AffineTransform transform, int w, int h) {
        BufferedImage moved = new BufferedImage(w, h, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = moved.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(image, transform, null);
        pen.dispose();
        return moved;
    }

    private static BufferedImage framed(BufferedImage image, int x, int y, Color colour) {
        BufferedImage framed =
                new BufferedImage(image.getWidth() + 2 * x, image.getHeight() + 2 * y, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = framed.createGraphics();
        pen.setColor(colour);
        pen.fillRect(0, 0, framed.getWidth(), framed.getHeight());
        pen.drawImage(image, x, y, null);
        pen.dispose();
        return framed;
    }

    private BufferedImage written(BufferedImage image, SplittableRandom dice) {
        int w = image.getWidth();
        int h = image.getHeight();
        int band = this == CAPTION ? h * 12 / 100 : 0;
        BufferedImage written = new BufferedImage(w, h + band, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = written.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, w, band);
        pen.drawImage(image, 0, band, null);
        switch (this) {
            case CAPTION -> {
                Drawing.words(pen, dice, new Drawing.Line(10, band / 8, w - 20, band / 20 + 1, Color.BLACK));
                Drawing.words(pen, dice, new Drawing.Line(10, band / 2 + 2, w - 20, band / 20 + 1, Color.BLACK));
            }
            case TEXT_INSIDE -> {
                int size = Math.max(2, h * 5 / 700);
                Drawing.words(pen, dice, new Drawing.Line(10, h / 100, w - 20, size, Color.WHITE));
                Drawing.words(pen, dice, new Drawing.Line(10, h * 7 / 100, w - 20, size, Color.WHITE));
                Drawing.words(pen, dice, new Drawing.Line(10, h * 93 / 100, w - 20, size, Color.WHITE));
            }
            case WATERMARK -> {
                pen.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.5f));
                Drawing.words(
                        pen,
                        dice,
                        new Drawing.Line(w * 6 / 10, h - h / 12, w * 4 / 10 - 8, Math.max(2, h / 100), Color.WHITE));
            }
            default -> {
                int size = Math.min(w, h) / 5;
                pen.setColor(new Color(190, 20, 30));
                pen.fillOval(w - size - 10, 10, size, size);
                Drawing.words(
                        pen,
                        dice,
                        new Drawing.Line(w - size, size / 2, size - 10, Math.max(1, size / 40), Color.WHITE));
            }
        }
        pen.dispose();
        return written;
    }

    private static BufferedImage screenshot(BufferedImage image, SplittableRandom dice, Color ground, Color ink) {
        int high = image.getHeight() * 920 / image.getWidth();
        BufferedImage shot = new BufferedImage(1080, high + 440, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = shot.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setColor(ground);
        pen.fillRect(0, 0, shot.getWidth(), shot.getHeight());
        pen.setColor(new Color(90, 120, 160));
        pen.fillOval(40, 40, 96, 96);
        Drawing.words(pen, dice, new Drawing.Line(160, 50, 400, 4, ink));
        Drawing.words(pen, dice, new Drawing.Line(160, 95, 300, 3, ink));
        Drawing.words(pen, dice, new Drawing.Line(40, 180, 900, 4, ink));
        pen.drawImage(image, 80, 280, 920, high, null);
        Drawing.words(pen, dice, new Drawing.Line(80, high + 340, 700, 3, ink));
        pen.dispose();
        return shot;
    }

    private static BufferedImage collage(BufferedImage image, SplittableRandom dice) {
        BufferedImage other = Drawing.of(1_000_000 + dice.nextInt(1000));
        int high = image.getHeight();
        int wide = other.getWidth() * high / other.getHeight();
        BufferedImage both = new BufferedImage(image.getWidth() + wide, high, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = both.createGraphics();
        pen.drawImage(image, 0, 0, null);
        pen.drawImage(other, image.getWidth(), 0, wide, high, null);
        pen.dispose();
        return both;
    }
}
