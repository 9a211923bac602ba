package org.unmask.bench.pictures;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.SplittableRandom;

/** A picture drawn from its number alone: shapes, clouds like a photograph, a chart, or a card of letters. No font is used, for fonts differ between machines. */
final class Drawing {
    /** What is drawn; every fourth picture is of each. */
    enum Sort {
        SHAPES,
        CLOUDS,
        CHART,
        CARD
    }

    private static final int LETTER_WIDTH = 5;
    private static final int LETTER_HEIGHT = 7;

    private final SplittableRandom dice;
    private final BufferedImage image;
    private final Graphics2D pen;

    private Drawing(int number) {
        dice = new SplittableRandom(number * 7919L + 1);
        int width = 480 + dice.nextInt(480);
        int height = 360 + dice.nextInt(420);
        image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        pen = image.createGraphics();
    }

    static Sort sortOf(int number) {
        return Sort.values()[number % Sort.values().length];
    }

    static BufferedImage of(int number) {
        Drawing drawing = new Drawing(number);
        switch (sortOf(number)) {
            case SHAPES -> drawing.shapes(60);
            case CLOUDS -> drawing.clouds();
            case CHART -> drawing.chart();
            case CARD -> drawing.card();
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
        words(pen, dice, new Line(left, 8, image.getWidth() - left - 40, 3, Color.BLACK));
        words(pen, dice, new Line(left, image.getHeight() - 36, image.getWidth() - left - 40, 2, Color.BLACK));
    }

    private void card() {
        ground(new Color(200 + dice.nextInt(56), 200 + dice.nextInt(56), 200 + dice.nextInt(56)));
        pen.setColor(colour());
        pen.fillRect(0, 0, image.getWidth(), 24 + dice.nextInt(50));
        pen.fillOval(20, 90, 60, 60);
        int size = 3 + dice.nextInt(4);
        for (int y = 170; y + 12 * size < image.getHeight(); y += 12 * size) {
            words(pen, dice, new Line(24, y, image.getWidth() - 60 - dice.nextInt(120), size, Color.BLACK));
        }
    }

    /** Where a line of letters begins, how long it is, and how many pixels a dot of it has. */
    record Line(int x, int y, int width, int size, Color colour) {}

    /** A line of made-up letters. */
    static void words(Graphics2D pen, SplittableRandom dice, Line line) {
        int x = line.x();
        int y = line.y();
        int size = line.size();
        pen.setColor(line.colour());
        int end = x + line.width() - (LETTER_WIDTH + 1) * size;
        for (int at = x; at < end; at += (LETTER_WIDTH + 1) * size) {
            if (dice.nextInt(6) == 0) {
                continue;
            }
            // 40 letters, each a pattern of dots of its own.
            SplittableRandom dots = new SplittableRandom(dice.nextInt(40));
            for (int i = 0; i < LETTER_WIDTH * LETTER_HEIGHT; i++) {
                if (dots.nextInt(100) < 45) {
                    pen.fillRect(at + i % LETTER_WIDTH * size, y + i / LETTER_WIDTH * size, size, size);
                }
            }
        }
    }
}
