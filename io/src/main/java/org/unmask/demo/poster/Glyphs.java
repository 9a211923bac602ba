package org.unmask.demo.poster;

/** Capital letters of five dots by seven, drawn by hand for this demo. */
final class Glyphs {
    static final int WIDTH = 5;
    static final int HEIGHT = 7;

    /** Seven rows of five dots for each letter; the lowest bit of a row is its right dot. */
    private static final String[] LETTERS = {
        "0E 11 11 1F 11 11 11", // A
        "1E 11 11 1E 11 11 1E",
        "0E 11 10 10 10 11 0E",
        "1E 11 11 11 11 11 1E",
        "1F 10 10 1E 10 10 1F",
        "1F 10 10 1E 10 10 10",
        "0E 11 10 17 11 11 0F",
        "11 11 11 1F 11 11 11",
        "0E 04 04 04 04 04 0E",
        "01 01 01 01 01 11 0E",
        "11 12 14 18 14 12 11",
        "10 10 10 10 10 10 1F",
        "11 1B 15 15 11 11 11",
        "11 19 15 13 11 11 11",
        "0E 11 11 11 11 11 0E",
        "1E 11 11 1E 10 10 10",
        "0E 11 11 11 15 12 0D",
        "1E 11 11 1E 14 12 11",
        "0F 10 10 0E 01 01 1E",
        "1F 04 04 04 04 04 04",
        "11 11 11 11 11 11 0E",
        "11 11 11 11 11 0A 04",
        "11 11 11 15 15 1B 11",
        "11 11 0A 04 0A 11 11",
        "11 11 0A 04 04 04 04",
        "1F 01 02 04 08 10 1F", // Z
    };

    private Glyphs() {}

    /** Whether the dot at that place of the letter is inked; nothing is for anything but A to Z. */
    static boolean isInked(char letter, int x, int y) {
        if (letter < 'A' || letter > 'Z') {
            return false;
        }
        int row = Integer.parseInt(LETTERS[letter - 'A'].substring(3 * y, 3 * y + 2), 16);
        return (row >> (WIDTH - 1 - x) & 1) == 1;
    }
}
