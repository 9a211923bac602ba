package org.unmask.image;

/**
 * The eight ways to lay a picture: as it is, turned, mirrored. The order is the stored one and never changes.
 * Names and formulas: facebook/ThreatExchange, {@code pdq}, dihedral hashes.
 */
public enum Turn {
    NONE("as it is", false, false, false),
    ROTATE_90("turned by 90 degrees", true, true, false),
    ROTATE_180("turned by 180 degrees", false, true, true),
    ROTATE_270("turned by 270 degrees", true, false, true),
    FLIP_X("mirrored top to bottom", false, false, true),
    FLIP_Y("mirrored left to right", false, true, false),
    FLIP_PLUS("mirrored along the falling diagonal", true, false, false),
    FLIP_MINUS("mirrored along the rising diagonal", true, true, true);

    private final String words;
    private final boolean swapsSides;
    private final boolean fromRight;
    private final boolean fromBottom;

    Turn(String words, boolean swapsSides, boolean fromRight, boolean fromBottom) {
        this.words = words;
        this.swapsSides = swapsSides;
        this.fromRight = fromRight;
        this.fromBottom = fromBottom;
    }

    /** How a person says it. */
    public String words() {
        return words;
    }

    /** Whether rows become columns. */
    public boolean swapsSides() {
        return swapsSides;
    }

    /** Which pixel of a picture of these sides, row by row, stands at that place of the turned one. */
    public int source(int x, int y, int width, int height) {
        int fromX = swapsSides ? y : x;
        int fromY = swapsSides ? x : y;
        int column = fromRight ? width - 1 - fromX : fromX;
        int row = fromBottom ? height - 1 - fromY : fromY;
        return row * width + column;
    }

    /** The turn that undoes this one. */
    public Turn back() {
        return switch (this) {
            case ROTATE_90 -> ROTATE_270;
            case ROTATE_270 -> ROTATE_90;
            default -> this;
        };
    }

    /**
     * Coefficient (i, j) of the turned picture, out of the coefficients of the original: reading a cosine of frequency i + 1 from the other
     * end changes its sign where i is even.
     */
    float coefficient(float[] original, int i, int j) {
        int vertical = swapsSides ? j : i;
        int horizontal = swapsSides ? i : j;
        boolean negative = (fromBottom && vertical % 2 == 0) ^ (fromRight && horizontal % 2 == 0);
        float value = original[16 * vertical + horizontal];
        return negative ? -value : value;
    }
}
