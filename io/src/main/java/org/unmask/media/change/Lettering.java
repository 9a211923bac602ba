package org.unmask.media.change;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.SplittableRandom;

/** Lines of made-up letters, each a pattern of dots: no font is used, for fonts differ between machines. */
public final class Lettering {
    private static final int LETTER_WIDTH = 5;
    private static final int LETTER_HEIGHT = 7;
    private static final int LETTERS = 40;

    private Lettering() {}

    /** Where a line begins, how long it is, how many pixels a dot of it has a side, and its colour. */
    public record Line(int x, int y, int width, int size, Color colour) {}

    /** Writes a line. */
    public static void write(Graphics2D pen, SplittableRandom dice, Line line) {
        int x = line.x();
        int y = line.y();
        int size = line.size();
        pen.setColor(line.colour());
        int end = x + line.width() - (LETTER_WIDTH + 1) * size;
        for (int at = x; at < end; at += (LETTER_WIDTH + 1) * size) {
            if (dice.nextInt(6) == 0) {
                continue;
            }
            SplittableRandom dots = new SplittableRandom(dice.nextInt(LETTERS));
            for (int i = 0; i < LETTER_WIDTH * LETTER_HEIGHT; i++) {
                if (dots.nextInt(100) < 45) {
                    pen.fillRect(at + i % LETTER_WIDTH * size, y + i / LETTER_WIDTH * size, size, size);
                }
            }
        }
    }
}
