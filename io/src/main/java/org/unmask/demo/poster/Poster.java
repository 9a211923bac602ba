package org.unmask.demo.poster;

import java.util.List;
import java.util.function.IntUnaryOperator;

/** A picture of the invented world: red, green and blue of each pixel, row by row, as 0xRRGGBB. The array is the caller's. */
@SuppressWarnings("ArrayRecordComponent")
public record Poster(int width, int height, int[] pixels) {
    private static final int WIDTH = 480;
    private static final int HEIGHT = 360;

    /** A town under a slogan: sky, houses with windows, boats, and the lines in capitals. {@code below} throws the dice: 0 to n - 1. */
    public static Poster of(IntUnaryOperator below, List<String> lines) {
        Canvas canvas = new Canvas(WIDTH, HEIGHT, colour(below, 150, 90));
        int horizon = 170 + below.applyAsInt(120);
        sun(canvas, below, horizon);
        canvas.rectangle(0, horizon, WIDTH, HEIGHT - horizon, colour(below, 40, 90));
        int left = -below.applyAsInt(30);
        while (left < WIDTH) {
            int width = 26 + below.applyAsInt(60);
            house(canvas, below, left, width, horizon);
            left += width + below.applyAsInt(9);
        }
        for (int boat = 2 + below.applyAsInt(5); boat > 0; boat--) {
            boat(canvas, below, horizon);
        }
        slogan(canvas, below, lines);
        return canvas.poster();
    }

    private static int colour(IntUnaryOperator below, int least, int span) {
        int red = least + below.applyAsInt(span);
        int green = least + below.applyAsInt(span);
        return red << 16 | green << 8 | (least + below.applyAsInt(span));
    }

    private static void sun(Canvas canvas, IntUnaryOperator below, int horizon) {
        int radius = 18 + below.applyAsInt(40);
        canvas.disc(40 + below.applyAsInt(WIDTH - 80), horizon - below.applyAsInt(140), radius, 0xF0D060);
    }

    private static void house(Canvas canvas, IntUnaryOperator below, int left, int width, int horizon) {
        int height = 30 + below.applyAsInt(110);
        int top = horizon - height;
        canvas.rectangle(left, top, width, height + 8, colour(below, 60, 130));
        if (below.applyAsInt(3) > 0) {
            canvas.gable(left, top, width, 8 + below.applyAsInt(24), colour(below, 60, 110));
        }
        int lit = below.applyAsInt(2) == 0 ? 0xF8F0B0 : 0x202838;
        int step = 9 + below.applyAsInt(7);
        for (int y = top + 5; y < horizon - 6; y += step) {
            for (int x = left + 4; x < left + width - 6; x += step) {
                if (below.applyAsInt(4) > 0) {
                    canvas.rectangle(x, y, 4 + below.applyAsInt(3), 5, lit);
                }
            }
        }
    }

    private static void boat(Canvas canvas, IntUnaryOperator below, int horizon) {
        int x = below.applyAsInt(WIDTH - 60);
        int y = horizon + 12 + below.applyAsInt(Math.max(1, HEIGHT - horizon - 70));
        int length = 28 + below.applyAsInt(44);
        canvas.rectangle(x, y, length, 8, colour(below, 120, 120));
        canvas.rectangle(x + length / 2, y - 26, 3, 26, 0x302018);
        canvas.gable(x + length / 2 + 3, y, length / 3, 24, 0xF4F4EC);
    }

    private static void slogan(Canvas canvas, IntUnaryOperator below, List<String> lines) {
        int dot = 3 + below.applyAsInt(2);
        int lineHeight = (Glyphs.HEIGHT + 3) * dot;
        int top = below.applyAsInt(2) == 0 ? 10 : HEIGHT - 14 - lines.size() * lineHeight;
        int longest = lines.stream().mapToInt(String::length).max().orElse(0);
        int width = Math.min(WIDTH - 8, longest * (Glyphs.WIDTH + 1) * dot + 16);
        int left = below.applyAsInt(Math.max(1, WIDTH - width));
        canvas.rectangle(left, top, width, lines.size() * lineHeight + 6, colour(below, 5, 60));
        for (int line = 0; line < lines.size(); line++) {
            canvas.letters(lines.get(line), left + 8, top + 6 + line * lineHeight, dot, 0xFFF8E8);
        }
    }

    /** Every pixel a little lighter, as after another upload. */
    public Poster brighter() {
        int[] lighter = new int[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            lighter[i] = lifted(pixels[i] >> 16) << 16 | lifted(pixels[i] >> 8) << 8 | lifted(pixels[i]);
        }
        return new Poster(width, height, lighter);
    }

    private static int lifted(int level) {
        return Math.min(255, (level & 255) * 107 / 100 + 6);
    }

    /** Three quarters of the size: the nearest pixels. */
    public Poster smaller() {
        int[] fewer = new int[(width * 3 / 4) * (height * 3 / 4)];
        for (int i = 0; i < fewer.length; i++) {
            int x = i % (width * 3 / 4) * 4 / 3;
            int y = i / (width * 3 / 4) * 4 / 3;
            fewer[i] = pixels[y * width + x];
        }
        return new Poster(width * 3 / 4, height * 3 / 4, fewer);
    }

    /** Without {@code percent} of each side at the left and right. */
    public Poster cut(int percent) {
        int gone = width * percent / 100;
        Canvas canvas = new Canvas(width - 2 * gone, height, 0);
        canvas.paste(this, -gone, 0);
        return canvas.poster();
    }

    /** Inside a light frame of {@code pixels}. */
    public Poster framed(int border) {
        Canvas canvas = new Canvas(width + 2 * border, height + 2 * border, 0xECECE4);
        canvas.paste(this, border, border);
        return canvas.poster();
    }
}
