package org.unmask.demo.poster;

import java.util.Arrays;

/** Pixels to draw on; what lies beside the canvas is not drawn. */
final class Canvas {
    private final int width;
    private final int height;
    private final int[] pixels;

    Canvas(int width, int height, int colour) {
        this.width = width;
        this.height = height;
        pixels = new int[width * height];
        Arrays.fill(pixels, colour);
    }

    void rectangle(int left, int top, int wide, int high, int colour) {
        for (int y = Math.max(0, top); y < Math.min(height, top + high); y++) {
            for (int x = Math.max(0, left); x < Math.min(width, left + wide); x++) {
                pixels[y * width + x] = colour;
            }
        }
    }

    void disc(int centreX, int centreY, int radius, int colour) {
        for (int dy = -radius; dy <= radius; dy++) {
            for (int dx = -radius; dx <= radius; dx++) {
                if (dx * dx + dy * dy <= radius * radius) {
                    rectangle(centreX + dx, centreY + dy, 1, 1, colour);
                }
            }
        }
    }

    /** A triangle on that base line, its tip in the middle. */
    void gable(int left, int base, int wide, int high, int colour) {
        for (int row = 0; row < high; row++) {
            int half = (wide / 2) * (high - row) / high;
            rectangle(left + wide / 2 - half, base - row - 1, 2 * half, 1, colour);
        }
    }

    void letters(String text, int left, int top, int dot, int colour) {
        for (int i = 0; i < text.length(); i++) {
            for (int y = 0; y < Glyphs.HEIGHT; y++) {
                for (int x = 0; x < Glyphs.WIDTH; x++) {
                    if (Glyphs.isInked(text.charAt(i), x, y)) {
                        rectangle(left + (i * (Glyphs.WIDTH + 1) + x) * dot, top + y * dot, dot, dot, colour);
                    }
                }
            }
        }
    }

    void paste(Poster poster, int left, int top) {
        for (int y = 0; y < poster.height(); y++) {
            for (int x = 0; x < poster.width(); x++) {
                rectangle(left + x, top + y, 1, 1, poster.pixels()[y * poster.width() + x]);
            }
        }
    }

    Poster poster() {
        return new Poster(width, height, pixels.clone());
    }
}
