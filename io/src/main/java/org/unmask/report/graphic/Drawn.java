package org.unmask.report.graphic;

import org.unmask.finding.exhibit.GreyPicture;
import org.unmask.finding.exhibit.SharedPicture;
import org.unmask.image.Turn;
import org.unmask.report.page.PageImage;

/** Draws small copies for a report, alone or one over the other. Linear in the pixels. */
public final class Drawn {
    /** The longest side in pixels. */
    public static final int LONGEST = 320;

    private Drawn() {}

    /** The picture in grey. */
    public static PageImage alone(GreyPicture picture) {
        Sheet sheet = new Sheet(picture.width(), picture.height());
        for (int i = 0; i < picture.pixels().length; i++) {
            sheet.set(i, picture.pixels()[i] & 255, picture.pixels()[i] & 255);
        }
        return sheet.shrunk(LONGEST).image();
    }

    /**
     * {@code above}, turned, laid over {@code below}: grey where both agree; what is darker in the picture below shows as cyan, what is darker in
     * that above as red; pale where the picture above does not reach.
     */
    public static PageImage overlaid(GreyPicture below, GreyPicture above, Turn turn, SharedPicture.Overlay overlay) {
        GreyPicture top = turned(above, turn);
        double cos = Math.cos(-overlay.angle()) / overlay.scale();
        double sin = Math.sin(-overlay.angle()) / overlay.scale();
        Sheet sheet = new Sheet(below.width(), below.height());
        for (int y = 0; y < below.height(); y++) {
            for (int x = 0; x < below.width(); x++) {
                double dx = x - overlay.shiftX();
                double dy = y - overlay.shiftY();
                int place = y * below.width() + x;
                int under = below.pixels()[place] & 255;
                int over = at(top, cos * dx - sin * dy, sin * dx + cos * dy);
                if (over < 0) {
                    sheet.set(place, (under + 3 * 255) / 4, (under + 3 * 255) / 4);
                } else {
                    sheet.set(place, under, over);
                }
            }
        }
        return sheet.shrunk(LONGEST).image();
    }

    /** The nearest pixel, or -1 beside the picture. */
    private static int at(GreyPicture picture, double x, double y) {
        long column = Math.round(x);
        long row = Math.round(y);
        boolean inside = column >= 0 && row >= 0 && column < picture.width() && row < picture.height();
        return inside ? picture.pixels()[(int) (row * picture.width() + column)] & 255 : -1;
    }

    private static GreyPicture turned(GreyPicture picture, Turn turn) {
        int width = turn.swapsSides() ? picture.height() : picture.width();
        int height = turn.swapsSides() ? picture.width() : picture.height();
        byte[] pixels = new byte[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                pixels[y * width + x] = picture.pixels()[turn.source(x, y, picture.width(), picture.height())];
            }
        }
        return new GreyPicture(width, height, pixels);
    }
}
