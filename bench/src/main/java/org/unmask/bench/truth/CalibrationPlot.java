package org.unmask.bench.truth;

import java.util.Locale;
import java.util.Map;

/** Draws share of pairs against alpha, both logarithmic; on or below the diagonal is uniform or cautious. */
final class CalibrationPlot {
    private static final int SIZE = 420;
    private static final int MARGIN = 60;
    private static final String[] COLOURS = {"#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#000000"
    };

    private final Map<String, double[]> counts;
    private final int steps;

    CalibrationPlot(Map<String, double[]> counts, int steps) {
        this.counts = counts;
        this.steps = steps;
    }

    String svg() {
        int height = SIZE + 2 * MARGIN + 16 * counts.size();
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" font-family=\"sans-serif\" font-size=\"12\">%n"
                        + "<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>%n"
                        + "<text x=\"%d\" y=\"24\" font-size=\"14\">p-values where nobody agreed: at or below the diagonal is uniform or cautious</text>%n",
                SIZE + 2 * MARGIN + 120,
                height,
                MARGIN));
        svg.append(diagonal());
        for (int step = 0; step <= steps; step++) {
            svg.append(String.format(
                    Locale.ROOT, "<text x=\"%.1f\" y=\"%d\">1e-%d</text>%n", x(step) - 12, MARGIN + SIZE + 18, step));
            svg.append(String.format(Locale.ROOT, "<text x=\"%d\" y=\"%.1f\">1e-%d</text>%n", 18, y(step) + 4, step));
        }
        int series = 0;
        for (Map.Entry<String, double[]> entry : counts.entrySet()) {
            svg.append(curve(entry.getValue(), COLOURS[series % COLOURS.length], series));
            svg.append(String.format(
                    Locale.ROOT,
                    "<text x=\"%d\" y=\"%d\" fill=\"%s\">%s</text>%n",
                    MARGIN,
                    MARGIN + SIZE + 44 + 16 * series,
                    COLOURS[series % COLOURS.length],
                    entry.getKey()));
            series++;
        }
        return svg.append("</svg>\n").toString();
    }

    private String curve(double[] row, String colour, int series) {
        StringBuilder points = new StringBuilder();
        for (int step = 1; step <= steps && row[step] > 0; step++) {
            points.append(String.format(
                    Locale.ROOT, "%.1f,%.1f ", x(step), y(Math.min(steps, -Math.log10(row[step] / row[0])))));
        }
        return String.format(
                Locale.ROOT,
                "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\" stroke-dasharray=\"%d 2\"/>%n",
                points,
                colour,
                4 + series);
    }

    private static String diagonal() {
        return String.format(
                Locale.ROOT,
                "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"#888888\" stroke-dasharray=\"4 4\"/>%n",
                MARGIN,
                MARGIN,
                MARGIN + SIZE,
                MARGIN + SIZE);
    }

    private double x(double step) {
        return MARGIN + step / steps * SIZE;
    }

    private double y(double step) {
        return MARGIN + step / steps * SIZE;
    }
}
