package org.unmask.casework.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.unmask.evaluate.Interval;
import org.unmask.evaluate.inject.Operation;

/**
 * The recall surface as one self-contained SVG picture: a panel for each way of acting, in it a square for each size and number of objects,
 * dark where members are found. Holds no stranger's text.
 */
final class RecallPicture {
    private static final int CELL_WIDTH = 84;
    private static final int CELL_HEIGHT = 40;
    private static final int LEFT = 64;
    private static final int TOP = 84;
    private static final int HEAD = 46;
    private static final int GAP = 28;
    private static final int LINE = 17;
    private static final int CHARACTERS = 110;

    private final RecallSurface surface;
    private final List<Integer> objects;
    private final List<Integer> accounts;
    private final StringBuilder svg = new StringBuilder();

    private RecallPicture(RecallSurface surface) {
        this.surface = surface;
        this.objects = surface.cells().stream()
                .map(c -> c.shape().objects())
                .distinct()
                .sorted()
                .toList();
        this.accounts = surface.cells().stream()
                .map(c -> c.shape().accounts())
                .distinct()
                .sorted()
                .toList();
    }

    /** The picture as a document; the same bytes for the same surface. */
    static String of(RecallSurface surface) {
        return new RecallPicture(surface).drawn();
    }

    private String drawn() {
        Map<String, List<RecallSurface.Cell>> panels = new LinkedHashMap<>();
        surface.cells().stream()
                .map(cell -> title(cell.shape()))
                .distinct()
                .forEach(title -> panels.put(
                        title,
                        surface.cells().stream()
                                .filter(cell -> title(cell.shape()).equals(title))
                                .toList()));
        int across = Math.max(1, (int) surface.cells().stream()
                .map(c -> c.shape().tightness())
                .distinct()
                .count());
        int width = Math.max(760, across * (panelWidth() + GAP) + GAP);
        int rows = (panels.size() + across - 1) / across;
        List<String> foot = foot();
        int footTop = TOP + rows * (panelHeight() + GAP);
        int height = footTop + foot.size() * LINE + 16;
        begin(width, height);
        int panel = 0;
        for (Map.Entry<String, List<RecallSurface.Cell>> entry : panels.entrySet()) {
            int x = GAP + panel % across * (panelWidth() + GAP);
            int y = TOP + panel / across * (panelHeight() + GAP);
            panel(entry.getKey(), entry.getValue(), x, y);
            panel++;
        }
        for (int i = 0; i < foot.size(); i++) {
            text(GAP, footTop + (i + 1) * LINE, "n", foot.get(i));
        }
        return svg.append("</svg>\n").toString();
    }

    private int panelWidth() {
        return LEFT + objects.size() * CELL_WIDTH;
    }

    private int panelHeight() {
        return HEAD + accounts.size() * CELL_HEIGHT + 8;
    }

    private void begin(int width, int height) {
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"")
                .append(width)
                .append("\" height=\"")
                .append(height)
                .append("\" viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(height)
                .append("\">\n<title>Share of synthetic operations found in this case</title>\n")
                .append("<style>text{font-family:system-ui,sans-serif;fill:#1b1f24}.t{font-size:18px;font-weight:600}")
                .append(".p{font-size:13px;font-weight:600}.n{font-size:12px}.v{font-size:14px;text-anchor:middle}")
                .append(
                        ".i{font-size:10px;text-anchor:middle}.m{font-size:12px;text-anchor:middle}.e{font-size:12px;text-anchor:end}")
                .append(".w{fill:#fff}</style>\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
        text(GAP, 32, "t", "Which synthetic operations would be found in this case");
        text(
                GAP,
                54,
                "n",
                "Share of members graded at least moderate, with the 95 % interval; actions of kind "
                        + surface.manner().words() + "; " + surface.grid().repeats()
                        + (surface.grid().repeats() == 1 ? " operation" : " operations") + " a square.");
    }

    private void panel(String title, List<RecallSurface.Cell> cells, int x, int y) {
        text(x, y + 12, "p", title);
        for (int o = 0; o < objects.size(); o++) {
            String word = objects.get(o) + (o == 0 ? " objects" : "");
            text(x + LEFT + o * CELL_WIDTH + CELL_WIDTH / 2, y + HEAD - 8, "m", word);
        }
        for (int a = 0; a < accounts.size(); a++) {
            int middle = y + HEAD + a * CELL_HEIGHT + CELL_HEIGHT / 2 + 4;
            text(x + LEFT - 8, middle, "e", accounts.get(a) + (a == 0 ? " acc." : ""));
        }
        for (RecallSurface.Cell cell : cells) {
            square(
                    cell,
                    x + LEFT + objects.indexOf(cell.shape().objects()) * CELL_WIDTH,
                    y + HEAD + accounts.indexOf(cell.shape().accounts()) * CELL_HEIGHT);
        }
    }

    private void square(RecallSurface.Cell cell, int x, int y) {
        double share = cell.recall();
        svg.append("<rect x=\"")
                .append(x)
                .append("\" y=\"")
                .append(y)
                .append("\" width=\"")
                .append(CELL_WIDTH - 2)
                .append("\" height=\"")
                .append(CELL_HEIGHT - 2)
                .append("\" fill=\"")
                .append(colour(share))
                .append("\"/>\n");
        String white = share > .55 ? " w" : "";
        int middle = x + CELL_WIDTH / 2 - 1;
        text(middle, y + 17, "v" + white, hundredths(share));
        Interval interval = cell.recallInterval();
        text(middle, y + 31, "i" + white, hundredths(interval.low()) + " to " + hundredths(interval.high()));
    }

    /** From a pale to a dark blue; readable in print without colour. */
    private static String colour(double share) {
        int[] pale = {232, 239, 247};
        int[] dark = {8, 48, 107};
        StringBuilder colour = new StringBuilder("#");
        for (int i = 0; i < 3; i++) {
            long part = Math.round(pale[i] + share * (dark[i] - pale[i]));
            colour.append(String.format(Locale.ROOT, "%02x", part));
        }
        return colour.toString();
    }

    private static String hundredths(double share) {
        return String.format(Locale.ROOT, "%.2f", share);
    }

    private static String title(Operation shape) {
        return shape.shared().word() + " objects, " + shape.tightness().word() + ", cover "
                + shape.cover().word();
    }

    private List<String> foot() {
        List<String> foot = new ArrayList<>();
        wrap(RecallSurface.WORDS + ".", foot);
        surface.notes().forEach(note -> wrap(note, foot));
        foot.add("What this picture cannot show:");
        surface.limits().forEach(limit -> wrap(limit, foot));
        return foot;
    }

    private static void wrap(String sentence, List<String> lines) {
        StringBuilder line = new StringBuilder("- ");
        for (String word : sentence.split(" ")) {
            if (line.length() + word.length() > CHARACTERS) {
                lines.add(line.toString());
                line = new StringBuilder("  ");
            }
            line.append(word).append(' ');
        }
        lines.add(line.toString());
    }

    /** Our own words only; the three characters of markup cannot stand in them unescaped. */
    private void text(int x, int y, String style, String ours) {
        String escaped = ours.strip().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        svg.append("<text x=\"")
                .append(x)
                .append("\" y=\"")
                .append(y)
                .append("\" class=\"")
                .append(style)
                .append("\">")
                .append(escaped)
                .append("</text>\n");
    }
}
