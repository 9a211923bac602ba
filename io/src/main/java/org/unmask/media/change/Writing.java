package org.unmask.media.change;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.SplittableRandom;

/** Writes on pictures and around them. */
final class Writing {
    private static final Color DARK = new Color(21, 32, 43);

    private Writing() {}

    static BufferedImage watermarked(BufferedImage image, SplittableRandom dice) {
        int w = image.getWidth();
        int h = image.getHeight();
        return on(image, 0, pen -> {
            pen.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.5f));
            int size = Math.max(2, h / 100);
            Lettering.write(pen, dice, new Lettering.Line(w * 6 / 10, h - h / 12, w * 4 / 10 - 8, size, Color.WHITE));
        });
    }

    static BufferedImage lettered(BufferedImage image, SplittableRandom dice) {
        int w = image.getWidth();
        int h = image.getHeight();
        int size = Math.max(2, h * 5 / 700);
        return on(image, 0, pen -> {
            for (int percent : new int[] {1, 7, 93}) {
                Lettering.write(pen, dice, new Lettering.Line(10, h * percent / 100, w - 20, size, Color.WHITE));
            }
        });
    }

    static BufferedImage covered(BufferedImage image, SplittableRandom dice) {
        int w = image.getWidth();
        int size = Math.min(w, image.getHeight()) / 5;
        return on(image, 0, pen -> {
            pen.setColor(new Color(190, 20, 30));
            pen.fillOval(w - size - 10, 10, size, size);
            int dot = Math.max(1, size / 40);
            Lettering.write(pen, dice, new Lettering.Line(w - size, size / 2, size - 10, dot, Color.WHITE));
        });
    }

    static BufferedImage captioned(BufferedImage image, SplittableRandom dice, int percent) {
        int w = image.getWidth();
        int band = image.getHeight() * percent / 100;
        return on(image, band, pen -> {
            int size = band / 20 + 1;
            Lettering.write(pen, dice, new Lettering.Line(10, band / 8, w - 20, size, Color.BLACK));
            Lettering.write(pen, dice, new Lettering.Line(10, band / 2 + 2, w - 20, size, Color.BLACK));
        });
    }

    private interface Hand {
        void draw(Graphics2D pen);
    }

    /** The picture below a white band of so many pixels, with something drawn over both. */
    private static BufferedImage on(BufferedImage image, int band, Hand hand) {
        BufferedImage written = Pen.blank(image.getWidth(), image.getHeight() + band, Color.WHITE);
        Graphics2D pen = written.createGraphics();
        pen.drawImage(image, 0, band, null);
        hand.draw(pen);
        pen.dispose();
        return written;
    }

    /** A post as a telephone shows it: 1,080 wide, the picture at most 920 wide and twice as high. */
    static BufferedImage screenshot(BufferedImage image, SplittableRandom dice, boolean dark) {
        double scale = Math.min(920.0 / image.getWidth(), 1840.0 / image.getHeight());
        int wide = Math.max(1, (int) (image.getWidth() * scale));
        int high = Math.max(1, (int) (image.getHeight() * scale));
        Color ink = dark ? Color.WHITE : Color.BLACK;
        BufferedImage shot = Pen.blank(1080, high + 440, dark ? DARK : Color.WHITE);
        Graphics2D pen = Pen.smooth(shot);
        pen.setColor(new Color(90, 120, 160));
        pen.fillOval(40, 40, 96, 96);
        Lettering.write(pen, dice, new Lettering.Line(160, 50, 400, 4, ink));
        Lettering.write(pen, dice, new Lettering.Line(160, 95, 300, 3, ink));
        Lettering.write(pen, dice, new Lettering.Line(40, 180, 900, 4, ink));
        pen.drawImage(image, 80, 280, wide, high, null);
        Lettering.write(pen, dice, new Lettering.Line(80, high + 340, 700, 3, ink));
        pen.dispose();
        return shot;
    }
}
