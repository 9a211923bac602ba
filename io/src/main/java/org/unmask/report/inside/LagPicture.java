package org.unmask.report.inside;

import static org.unmask.report.page.Attribute.ARIA_LABELLEDBY;
import static org.unmask.report.page.Attribute.HEIGHT;
import static org.unmask.report.page.Attribute.ID;
import static org.unmask.report.page.Attribute.ROLE;
import static org.unmask.report.page.Attribute.TEXT_ANCHOR;
import static org.unmask.report.page.Attribute.VIEW_BOX;
import static org.unmask.report.page.Attribute.WIDTH;
import static org.unmask.report.page.Attribute.X;
import static org.unmask.report.page.Attribute.X1;
import static org.unmask.report.page.Attribute.X2;
import static org.unmask.report.page.Attribute.Y;
import static org.unmask.report.page.Attribute.Y1;
import static org.unmask.report.page.Attribute.Y2;

import java.util.Collections;
import java.util.List;
import org.unmask.finding.conduct.RelayRow;
import org.unmask.relay.LagBins;
import org.unmask.relay.Relay;
import org.unmask.report.page.Page;
import org.unmask.report.page.Tag;
import org.unmask.report.words.Figures;

/** The lags of a hand-off in steps, over the band that times drawn from the followers' own hours give. */
final class LagPicture {
    private static final double LEFT = 20;
    private static final double STEP = 60;
    private static final double INSET = 13;
    private static final double FLOOR = 150;
    private static final double CEILING = 28;
    private static final double RIGHT = LEFT + STEP * LagBins.COUNT;

    private final RelayRow row;
    private final String id;
    private final int most;

    LagPicture(RelayRow row, String id) {
        this.row = row;
        this.id = id;
        Relay.Statistics found = row.relay().statistics();
        int band = found == null ? 0 : Collections.max(found.high());
        this.most = Math.max(1, Math.max(band, Collections.max(row.relay().counts())));
    }

    void draw(Page page) {
        Relay.Statistics found = row.relay().statistics();
        if (found == null) {
            return;
        }
        String title = "How long after them, in steps";
        page.open(Tag.FIGURE, "lags").open(Tag.SVG).with(VIEW_BOX, "0 0 " + (int) (RIGHT + LEFT) + " 186");
        page.with(ROLE, "img").with(ARIA_LABELLEDBY, id + "-title " + id + "-desc");
        page.open(Tag.TITLE).with(ID, id + "-title").text(title).close(Tag.TITLE);
        page.open(Tag.DESC).with(ID, id + "-desc").text(said()).close(Tag.DESC);
        page.open(Tag.G, "band");
        for (int k = 0; k < LagBins.COUNT; k++) {
            double top = height(found.high().get(k));
            double bottom = height(found.low().get(k));
            rect(page, k, 1, new double[] {top, Math.max(0, bottom - top)});
        }
        page.close(Tag.G).open(Tag.G, "bars");
        for (int k = 0; k < LagBins.COUNT; k++) {
            double top = height(row.relay().counts().get(k));
            rect(page, k, INSET, new double[] {top, FLOOR - top});
        }
        page.close(Tag.G);
        axis(page);
        page.close(Tag.SVG);
        page.leaf(Tag.FIGCAPTION, caption(found)).close(Tag.FIGURE);
    }

    private double height(int count) {
        return FLOOR - (FLOOR - CEILING) * count / most;
    }

    private static void rect(Page page, int k, double inset, double[] topAndHeight) {
        if (topAndHeight[1] > 0) {
            page.open(Tag.RECT).with(X, LEFT + k * STEP + inset).with(Y, topAndHeight[0]);
            page.with(WIDTH, STEP - 2 * inset).with(HEIGHT, topAndHeight[1]).close(Tag.RECT);
        }
    }

    private void axis(Page page) {
        page.open(Tag.G, "axis");
        page.open(Tag.LINE)
                .with(X1, LEFT)
                .with(Y1, FLOOR)
                .with(X2, RIGHT)
                .with(Y2, FLOOR)
                .close(Tag.LINE);
        List<Integer> counts = row.relay().counts();
        for (int k = 0; k < LagBins.COUNT; k++) {
            double middle = LEFT + (k + .5) * STEP;
            if (counts.get(k) > 0) {
                label(page, middle, height(counts.get(k)) - 5, Figures.count(counts.get(k)));
            }
            label(page, middle, FLOOR + 20, step(k));
        }
        page.close(Tag.G);
    }

    private static void label(Page page, double x, double y, String words) {
        page.open(Tag.TEXT).with(X, x).with(Y, y).with(TEXT_ANCHOR, "middle");
        page.text(words).close(Tag.TEXT);
    }

    private static String step(int k) {
        List<Long> ends = LagBins.ends();
        if (k == ends.size()) {
            return "later";
        }
        long days = ends.get(k) / 86_400_000;
        return "≤ " + (days > 1 ? days + " d" : Figures.window(ends.get(k)));
    }

    private String said() {
        StringBuilder said = new StringBuilder();
        for (int k = 0; k < LagBins.COUNT; k++) {
            int count = row.relay().counts().get(k);
            if (count > 0) {
                said.append(said.length() == 0 ? "" : ", ")
                        .append(step(k))
                        .append(": ")
                        .append(count);
            }
        }
        return said + ".";
    }

    private static String caption(Relay.Statistics found) {
        return "Bars: occasions by lag. Pale band: where 90 of 100 draws from the followers' own hours lie. Concentration "
                + Figures.score(found.concentration()) + " (1 = all in one step), in the draws "
                + Figures.score(found.expectedConcentration()) + "; three of four lags within a factor of "
                + String.format(java.util.Locale.ROOT, "%.2f", found.factor()) + ", in the draws "
                + String.format(java.util.Locale.ROOT, "%.2f", found.expectedFactor()) + "; p = "
                + String.format(java.util.Locale.ROOT, "%.2g", found.p()) + ".";
    }
}
