package org.unmask.report;

import static org.unmask.report.page.Attribute.ARIA_LABELLEDBY;
import static org.unmask.report.page.Attribute.HEIGHT;
import static org.unmask.report.page.Attribute.ID;
import static org.unmask.report.page.Attribute.ROLE;
import static org.unmask.report.page.Attribute.SCOPE;
import static org.unmask.report.page.Attribute.TEXT_ANCHOR;
import static org.unmask.report.page.Attribute.VIEW_BOX;
import static org.unmask.report.page.Attribute.WIDTH;
import static org.unmask.report.page.Attribute.X;
import static org.unmask.report.page.Attribute.Y;

import java.util.List;
import java.util.Locale;
import org.unmask.clocks.ClockPair;
import org.unmask.finding.ClockRow;
import org.unmask.report.page.Page;
import org.unmask.report.page.Tables;
import org.unmask.report.page.Tag;
import org.unmask.report.words.Figures;

/** The clocks of the platforms beside each other: agree, apart by how much, or unknown, and what may therefore be said of order. */
final class ClockPart {
    static final String ANCHOR = "clocks";

    private static final double FLOOR = 130;
    private static final double CEILING = 16;
    private static final double LEFT = 8;
    private static final double BAR = 5;

    private final List<ClockRow> clocks;

    ClockPart(List<ClockRow> clocks) {
        this.clocks = clocks;
    }

    void draw(Page page) {
        page.open(Tag.SECTION).with(ID, ANCHOR).leaf(Tag.H2, "Clocks of different platforms");
        page.leaf(
                Tag.P,
                "The same people share the same rare thing on two platforms within seconds. At the true offset of two clocks far more objects have posts "
                        + "within 30 seconds of each other than at the offsets around it. Every multiple of 15 minutes up to 15 hours was looked at. "
                        + "Who was first is claimed across two platforms only where their clocks agree.");
        Tables.open(
                page,
                "Clocks beside each other",
                "Platforms",
                "Result",
                "Rare objects on both#",
                "Within 30 s as given#",
                "At the highest offset#",
                "Expected there#",
                "p#");
        clocks.forEach(clock -> row(page, clock));
        Tables.close(page);
        clocks.stream()
                .filter(clock -> clock.pair().verdict() != ClockPair.Verdict.UNKNOWN)
                .forEach(clock -> picture(page, clock));
        page.close(Tag.SECTION);
    }

    private static void row(Page page, ClockRow clock) {
        ClockPair pair = clock.pair();
        page.open(Tag.TR).open(Tag.TH).with(SCOPE, "row").text(clock.platformA() + " and " + clock.platformB());
        page.close(Tag.TH).leaf(Tag.TD, result(clock));
        Tables.count(page, pair.shared());
        Tables.count(page, pair.asGiven());
        Tables.count(page, pair.atPeak());
        Tables.number(page, pair.expected(), Figures.decimal(pair.expected()));
        Tables.number(page, pair.p(), pair.p() < 1e-300 ? "< 1e-300" : String.format(Locale.ROOT, "%.1e", pair.p()))
                .close(Tag.TR);
    }

    private static String result(ClockRow clock) {
        ClockPair pair = clock.pair();
        return switch (pair.verdict()) {
            case AGREE -> "agree";
            case UNKNOWN -> "unknown: too little is shared; no order is claimed";
            case APART ->
                (pair.shiftMillis() > 0 ? clock.platformB() : clock.platformA()) + " is "
                        + Figures.lag(pair.shiftMillis(), false) + " ahead; no order is claimed until it is corrected";
        };
    }

    private static void picture(Page page, ClockRow clock) {
        ClockPair pair = clock.pair();
        String id = "clock-" + pair.a() + "-" + pair.b();
        String title = "Objects within 30 s, by how far the clock of " + clock.platformB()
                + " is taken to be ahead of that of " + clock.platformA();
        double right = LEFT + BAR * pair.counts().size();
        page.open(Tag.FIGURE, "timeline").open(Tag.SVG).with(VIEW_BOX, "0 0 " + (int) (right + 8) + " 152");
        page.with(ROLE, "img").with(ARIA_LABELLEDBY, id + "-title " + id + "-desc");
        page.open(Tag.TITLE).with(ID, id + "-title").text(title).close(Tag.TITLE);
        int most = pair.counts().stream().mapToInt(Integer::intValue).max().orElse(1);
        String said = "Most at one offset: " + Figures.counted(most, "object") + "; as the times are given: "
                + Figures.count(pair.asGiven()) + '.';
        page.open(Tag.DESC).with(ID, id + "-desc").text(said).close(Tag.DESC).open(Tag.G, "bars");
        for (int k = 0; k < pair.counts().size(); k++) {
            double height = (FLOOR - CEILING) * pair.counts().get(k) / Math.max(1, most);
            page.open(Tag.RECT).with(X, LEFT + k * BAR + 1).with(Y, FLOOR - height);
            page.with(WIDTH, BAR - 1).with(HEIGHT, height).close(Tag.RECT);
        }
        page.close(Tag.G).open(Tag.G, "axis");
        for (int hours = -12; hours <= 12; hours += 4) {
            double x = LEFT + (hours * 4 + ClockPair.STEPS + .5) * BAR;
            page.open(Tag.TEXT).with(X, x).with(Y, FLOOR + 16).with(TEXT_ANCHOR, "middle");
            page.text(hours == 0 ? "as given" : (hours > 0 ? "+" : "") + hours + " h")
                    .close(Tag.TEXT);
        }
        page.close(Tag.G).close(Tag.SVG);
        page.leaf(Tag.FIGCAPTION, title + ". " + said).close(Tag.FIGURE);
    }
}
