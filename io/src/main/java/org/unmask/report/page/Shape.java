package org.unmask.report.page;

import static org.unmask.report.page.Attribute.CX;
import static org.unmask.report.page.Attribute.CY;
import static org.unmask.report.page.Attribute.HEIGHT;
import static org.unmask.report.page.Attribute.POINTS;
import static org.unmask.report.page.Attribute.R;
import static org.unmask.report.page.Attribute.WIDTH;
import static org.unmask.report.page.Attribute.X;
import static org.unmask.report.page.Attribute.Y;

import java.util.Locale;

/** The shapes of platforms in a network picture, of about the same area for the same size. */
public enum Shape {
    CIRCLE(0, 0),
    SQUARE(0, 0),
    TRIANGLE(3, -90),
    DIAMOND(4, -90),
    PENTAGON(5, -90);

    private final int corners;
    private final int turn;

    Shape(int corners, int turn) {
        this.corners = corners;
        this.turn = turn;
    }

    /** The shape of that name in lower case. */
    public static Shape of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** Draws the shape around a point of the picture; size is half its width, about. */
    public void draw(Page page, double x, double y, double size) {
        switch (this) {
            case CIRCLE ->
                page.open(Tag.CIRCLE).with(CX, x).with(CY, y).with(R, size).close(Tag.CIRCLE);
            case SQUARE -> {
                double half = size * 0.9;
                page.open(Tag.RECT)
                        .with(X, x - half)
                        .with(Y, y - half)
                        .with(WIDTH, 2 * half)
                        .with(HEIGHT, 2 * half);
                page.close(Tag.RECT);
            }
            default ->
                page.open(Tag.POLYGON).with(POINTS, points(x, y, size * 1.3)).close(Tag.POLYGON);
        }
    }

    private String points(double x, double y, double radius) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < corners; i++) {
            double angle = Math.toRadians(turn + 360.0 * i / corners);
            out.append(i == 0 ? "" : " ");
            out.append(Math.round((x + radius * Math.cos(angle)) * 10) / 10.0).append(',');
            out.append(Math.round((y + radius * Math.sin(angle)) * 10) / 10.0);
        }
        return out.toString();
    }
}
