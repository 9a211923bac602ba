package org.unmask.image;

import java.util.SplittableRandom;

/** Pictures by formula, for tests without a decoder. */
final class Drawn implements LumaRows {
    /** Red, green and blue of a pixel, as 0xRRGGBB. */
    interface Ink {
        int at(int x, int y);
    }

    private final int width;
    private final int height;
    private final Ink ink;

    Drawn(int width, int height, Ink ink) {
        this.width = width;
        this.height = height;
        this.ink = ink;
    }

    /** Cells of one colour each, made of their place alone. */
    static Drawn cells(int width, int height, int side) {
        return new Drawn(width, height, (x, y) -> {
            int state = (x / side) * 73856093 ^ (y / side) * 19349663;
            int colour = 0;
            for (int i = 0; i < 3; i++) {
                state = state * 1103515245 + 12345;
                colour = colour << 8 | (state >> 16 & 255);
            }
            return colour;
        });
    }

    static Drawn noise(int width, int height, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] pixels = random.ints((long) width * height, 0, 1 << 24).toArray();
        return new Drawn(width, height, (x, y) -> pixels[y * width + x]);
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public int height() {
        return height;
    }

    @Override
    public void read(int y, float[] into) {
        for (int x = 0; x < width; x++) {
            int colour = ink.at(x, y);
            into[x] = LumaRows.luma(colour >> 16 & 255, colour >> 8 & 255, colour & 255);
        }
    }
}
