package org.unmask.report.graphic;

import static org.unmask.report.page.Attribute.ARIA_LABELLEDBY;
import static org.unmask.report.page.Attribute.CLASS;
import static org.unmask.report.page.Attribute.HEIGHT;
import static org.unmask.report.page.Attribute.ID;
import static org.unmask.report.page.Attribute.ROLE;
import static org.unmask.report.page.Attribute.SCOPE;
import static org.unmask.report.page.Attribute.TEXT_ANCHOR;
import static org.unmask.report.page.Attribute.VIEW_BOX;
import static org.unmask.report.page.Attribute.WIDTH;
import static org.unmask.report.page.Attribute.X;
import static org.unmask.report.page.Attribute.X1;
import static org.unmask.report.page.Attribute.X2;
import static org.unmask.report.page.Attribute.Y;
import static org.unmask.report.page.Attribute.Y1;
import static org.unmask.report.page.Attribute.Y2;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.unmask.finding.GroupRow;
import org.unmask.report.page.Page;
import org.unmask.report.page.Tag;
import org.unmask.report.words.Figures;

/** The actions in evidence of a group by month, or by day where the group gives days; silent times in between stand as gaps. */
public final class TimelinePicture {
    private static final double LEFT = 48;
    private static final double RIGHT = 632;
    private static final double TOP = 14;
    private static final double FOOT = 260;

    /** More bars than this are thinner than a pen; silent times are then left out of the picture. */
    private static final int MOST_BARS = 400;

    private final String groupId;
    private final boolean byDay;
    private final List<GroupRow.MonthCount> bars;
    private final long most;

    /** The picture of this group. */
    public TimelinePicture(GroupRow group) {
        this.groupId = group.groupId();
        this.byDay = group.months().stream().allMatch(m -> m.month().length() == 10);
        this.bars = filled(group.months(), byDay);
        this.most = Math.max(
                1, bars.stream().mapToLong(GroupRow.MonthCount::actions).max().orElse(1));
    }

    /** Draws it. */
    public void draw(Page page) {
        if (bars.isEmpty()) {
            return;
        }
        String unit = byDay ? "day" : "month";
        page.open(Tag.FIGURE, "timeline")
                .open(Tag.SVG)
                .with(VIEW_BOX, "0 0 640 290")
                .with(ROLE, "img");
        page.with(ARIA_LABELLEDBY, groupId + "-time-title " + groupId + "-time-desc");
        page.open(Tag.TITLE)
                .with(ID, groupId + "-time-title")
                .text("Actions in evidence of group " + groupId + " by " + unit);
        page.close(Tag.TITLE)
                .open(Tag.DESC)
                .with(ID, groupId + "-time-desc")
                .text(description(unit))
                .close(Tag.DESC);
        axis(page);
        bars(page);
        page.close(Tag.SVG);
        page.leaf(Tag.FIGCAPTION, "Actions in evidence by " + unit + " (UTC). " + description(unit));
        twin(page, unit);
        page.close(Tag.FIGURE);
    }

    private String description(String unit) {
        long active = bars.stream().filter(b -> b.actions() > 0).count();
        GroupRow.MonthCount peak = bars.stream()
                .max(java.util.Comparator.comparingLong(GroupRow.MonthCount::actions))
                .orElseThrow();
        return "Active in " + active + " of " + Figures.counted(bars.size(), unit) + "; most in " + peak.month()
                + " with " + Figures.counted(peak.actions(), "action") + '.';
    }

    private void axis(Page page) {
        page.open(Tag.G, "axis");
        for (long value : most == 1 ? new long[] {0, 1} : new long[] {0, most / 2, most}) {
            double y = y(value);
            page.open(Tag.LINE)
                    .with(X1, LEFT)
                    .with(Y1, y)
                    .with(X2, RIGHT)
                    .with(Y2, y)
                    .close(Tag.LINE);
            page.open(Tag.TEXT)
                    .with(X, LEFT - 6)
                    .with(Y, y + 4)
                    .with(TEXT_ANCHOR, "end")
                    .text(Figures.count(value))
                    .close(Tag.TEXT);
        }
        int labels = Math.min(bars.size(), 6);
        for (int i = 0; i < labels; i++) {
            int bar = labels == 1 ? 0 : (int) Math.round(i * (bars.size() - 1) / (double) (labels - 1));
            boolean last = i == labels - 1 && labels > 1;
            page.open(Tag.TEXT)
                    .with(X, last ? RIGHT : i == 0 ? LEFT : x(bar) + step() / 2)
                    .with(Y, FOOT + 18);
            page.with(TEXT_ANCHOR, last ? "end" : i == 0 ? "start" : "middle")
                    .text(bars.get(bar).month())
                    .close(Tag.TEXT);
        }
        page.close(Tag.G);
    }

    private void bars(Page page) {
        page.open(Tag.G, "bars");
        for (int i = 0; i < bars.size(); i++) {
            GroupRow.MonthCount bar = bars.get(i);
            if (bar.actions() > 0) {
                double height = Math.max(1.5, FOOT - y(bar.actions()));
                double width = Math.min(46, Math.max(0.8, step() * 0.8));
                page.open(Tag.RECT).with(X, x(i) + (step() - width) / 2).with(Y, FOOT - height);
                page.with(WIDTH, width).with(HEIGHT, height);
                page.leaf(Tag.TITLE, bar.month() + ": " + Figures.count(bar.actions()))
                        .close(Tag.RECT);
            }
        }
        page.close(Tag.G);
    }

    private void twin(Page page, String unit) {
        page.open(Tag.DETAILS).leaf(Tag.SUMMARY, "The same as a table");
        page.open(Tag.TABLE).with(CLASS, "narrow").leaf(Tag.CAPTION, "Actions in evidence by " + unit);
        page.open(Tag.THEAD)
                .open(Tag.TR)
                .open(Tag.TH)
                .with(SCOPE, "col")
                .text(byDay ? "Day" : "Month")
                .close(Tag.TH);
        page.open(Tag.TH, "number")
                .with(SCOPE, "col")
                .text("Actions")
                .close(Tag.TH)
                .close(Tag.TR)
                .close(Tag.THEAD);
        page.open(Tag.TBODY);
        for (GroupRow.MonthCount bar : bars) {
            if (bar.actions() > 0) {
                page.open(Tag.TR)
                        .open(Tag.TH)
                        .with(SCOPE, "row")
                        .text(bar.month())
                        .close(Tag.TH);
                page.leaf(Tag.TD, "number", Figures.count(bar.actions())).close(Tag.TR);
            }
        }
        page.close(Tag.TBODY).close(Tag.TABLE).close(Tag.DETAILS);
    }

    private double step() {
        return (RIGHT - LEFT) / Math.max(bars.size(), 1);
    }

    private double x(int bar) {
        return LEFT + bar * step();
    }

    private double y(long value) {
        return FOOT - (FOOT - TOP) * value / most;
    }

    /** The counts with silent times in between, as far as the words are dates. */
    private static List<GroupRow.MonthCount> filled(List<GroupRow.MonthCount> counts, boolean byDay) {
        Map<String, Long> known = new TreeMap<>();
        counts.forEach(count -> known.merge(count.month(), count.actions(), Long::sum));
        List<GroupRow.MonthCount> plain = new ArrayList<>();
        known.forEach((month, actions) -> plain.add(new GroupRow.MonthCount(month, actions)));
        if (plain.size() < 2) {
            return plain;
        }
        List<GroupRow.MonthCount> filled = new ArrayList<>();
        String last = plain.get(plain.size() - 1).month();
        try {
            for (String at = plain.get(0).month();
                    at.compareTo(last) <= 0 && filled.size() <= MOST_BARS;
                    at = next(at, byDay)) {
                filled.add(new GroupRow.MonthCount(at, known.getOrDefault(at, 0L)));
            }
        } catch (DateTimeParseException e) {
            return plain;
        }
        return filled.size() > MOST_BARS ? plain : filled;
    }

    private static String next(String at, boolean byDay) {
        return byDay
                ? LocalDate.parse(at).plusDays(1).toString()
                : YearMonth.parse(at).plusMonths(1).toString();
    }
}
