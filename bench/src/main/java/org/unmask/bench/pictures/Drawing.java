package org.unmask.bench.pictures;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.SplittableRandom;
import org.unmask.media.change.Lettering;

/** A picture drawn from a seed and its number: shapes, clouds like a photograph, a chart, a card of letters, or next to nothing. No font is used, for fonts differ between machines. */
final class Drawing {
    /** What is drawn. */
    enum Sort {
        SHAPES,
        CLOUDS,
        CHART,
        CARD,
        /** Two or three large shapes: too few features for anything to be laid over them. */
        FLAT
    }

    /** Every tenth picture is flat, the others are of the first four sorts in turn. */
    private static final int FLAT = 10;

    private final SplittableRandom dice;
    private final BufferedImage image;
    private final Graphics2D pen;

    private Drawing(long seed, int number) {
        dice = new SplittableRandom((seed * 1_000_003 + number) * 7919 + 1);
        int width = 480 + dice.nextInt(480);
        int height = 360 + dice.nextInt(420);
        image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        pen = image.createGraphics();
    }

    static Sort sortOf(int number) {
        return number % FLAT == FLAT - 1 ? Sort.FLAT : Sort.values()[number % FLAT % Sort.FLAT.ordinal()];
    }

    static BufferedImage of(long seed, int number) {
        Drawing drawing = new Drawing(seed, number);
        switch (sortOf(number)) {
            case SHAPES -> drawing.shapes(60);
            case CLOUDS -> drawing.clouds();
            case CHART -> drawing.chart();
            case CARD -> drawing.card();
            case FLAT -> drawing.flat();
        }
        drawing.pen.dispose();
        return drawing.image;
    }

    private Color colour() {
        return new Color(dice.nextInt(256), dice.nextInt(256), dice.nextInt(256));
    }

    private void ground(Color colour) {
        pen.setColor(colour);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
    }

    private void shapes(int count) {
        ground(colour());
        for (int i = 0; i < count; i++) {
            pen.setColor(colour());
            int w = 8 + dice.nextInt(image.getWidth() / 4);
            int h = 8 + dice.nextInt(image.getHeight() / 4);
            int x = dice.nextInt(image.getWidth()) - w / 2;
            int y = dice.nextInt(image.getHeight()) - h / 2;
            switch (dice.nextInt(3)) {
                case 0 -> pen.fillRect(x, y, w, h);
                case 1 -> pen.fillOval(x, y, w, h);
                default -> {
                    pen.setStroke(new BasicStroke(2 + dice.nextInt(8)));
                    pen.drawLine(x, y, x + w, y + (dice.nextBoolean() ? h : -h));
                }
            }
        }
    }

    /** Smooth noise of several sizes in three colours, and a few things in front of it. */
    private void clouds() {
        for (int colour = 0; colour < 3; colour++) {
            double[][][] grids = new double[6][][];
            for (int octave = 0; octave < grids.length; octave++) {
                int cells = 3 << octave;
                grids[octave] = new double[cells + 2][cells + 2];
                for (double[] row : grids[octave]) {
                    for (int i = 0; i < row.length; i++) {
                        row[i] = dice.nextDouble();
                    }
                }
            }
            for (int y = 0; y < image.getHeight(); y++) {
                for (int x = 0; x < image.getWidth(); x++) {
                    double value = 0;
                    for (int octave = 0; octave < grids.length; octave++) {
                        value += smooth(grids[octave], x, y, 3 << octave) / (1 << octave);
                    }
                    int level = (int) Math.min(255, value * 140);
                    image.getRaster().setSample(x, y, colour, level);
                }
            }
        }
        for (int i = 0; i < 6; i++) {
            pen.setColor(colour());
            int size = 30 + dice.nextInt(120);
            pen.fillOval(dice.nextInt(image.getWidth()), dice.nextInt(image.getHeight()), size, size * 2 / 3);
        }
    }

    private double smooth(double[][] grid, int x, int y, int cells) {
        double gx = (double) x * cells / image.getWidth();
        double gy = (double) y * cells / image.getHeight();
        int ix = (int) gx;
        int iy = (int) gy;
        double fx = gx - ix;
        double fy = gy - iy;
        double top = grid[iy][ix] * (1 - fx) + grid[iy][ix + 1] * fx;
        double bottom = grid[iy + 1][ix] * (1 - fx) + grid[iy + 1][ix + 1] * fx;
        return top * (1 - fy) + bottom * fy;
    }

    private void chart() {
        ground(Color.WHITE);
        int left = 50;
        int bottom = image.getHeight() - 50;
        pen.setColor(Color.DARK_GRAY);
        pen.fillRect(left - 2, 40, 2, bottom - 40);
        pen.fillRect(left - 2, bottom, image.getWidth() - left - 20, 2);
        int bars = 5 + dice.nextInt(14);
        int step = (image.getWidth() - left - 40) / bars;
        pen.setColor(colour());
        for (int i = 0; i < bars; i++) {
            int high = 10 + dice.nextInt(bottom - 80);
            pen.fillRect(left + i * step + 3, bottom - high, Math.max(3, step - 6), high);
        }
        Lettering.write(pen, dice, new Lettering.Line(left, 8, image.getWidth() - left - 40, 3, Color.BLACK));
        Lettering.write(
                pen,
                dice,
                new Lettering.Line(left, image.getHeight() - 36, image.getWidth() - left - 40, 2, Color.BLACK));
    }

    private void card() {
        ground(new Color(200 + dice.nextInt(56), 200 + dice.nextInt(56), 200 + dice.nextInt(56)));
        pen.setColor(colour());
        pen.fillRect(0, 0, image.getWidth(), 24 + dice.nextInt(50));
        pen.fillOval(20, 90, 60, 60);
        int size = 3 + dice.nextInt(4);
        for (int y = 170; y + 12 * size < image.getHeight(); y += 12 * size) {
            Lettering.write(
                    pen, dice, new Lettering.Line(24, y, image.getWidth() - 60 - dice.nextInt(120), size, Color.BLACK));
        }
    }

    private void flat() {
        ground(colour());
        int things = 2 + dice.nextInt(2);
        for (int i = 0; i < things; i++) {
            pen.setColor(colour());
            int w = image.getWidth() / 4 + dice.nextInt(image.getWidth() / 4);
            int h = image.getHeight() / 4 + dice.nextInt(image.getHeight() / 4);
            int x = dice.nextInt(image.getWidth() - w);
            int y = dice.nextInt(image.getHeight() - h);
            if (dice.nextBoolean()) {
                pen.fillRect(x, y, w, h);
            } else {
                pen.fillOval(x, y, w, h);
            }
        }
    }
}
