package org.unmask.report.graphic;

import static org.unmask.report.page.Attribute.ARIA_LABELLEDBY;
import static org.unmask.report.page.Attribute.CLASS;
import static org.unmask.report.page.Attribute.ID;
import static org.unmask.report.page.Attribute.ROLE;
import static org.unmask.report.page.Attribute.STROKE_WIDTH;
import static org.unmask.report.page.Attribute.TEXT_ANCHOR;
import static org.unmask.report.page.Attribute.VIEW_BOX;
import static org.unmask.report.page.Attribute.X;
import static org.unmask.report.page.Attribute.X1;
import static org.unmask.report.page.Attribute.X2;
import static org.unmask.report.page.Attribute.Y;
import static org.unmask.report.page.Attribute.Y1;
import static org.unmask.report.page.Attribute.Y2;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.unmask.finding.GroupRow;
import org.unmask.report.page.Page;
import org.unmask.report.page.Shape;
import org.unmask.report.page.Tag;
import org.unmask.report.words.Figures;
import org.unmask.report.words.Phrases;

/**
 * The members of a group as numbered shapes and their strongest ties as lines.
 * Shape stands for the platform, colour for the order in time, size for actions in evidence, width for shared objects.
 */
public final class NetworkPicture {
    /** More members than this are not told apart in a picture; the table has them all. */
    static final int MOST_MEMBERS = 400;

    static final int MOST_LINKS = 1_500;
    private static final int MOST_NUMBERS = 60;
    private static final double WIDTH = 640;
    private static final double HEIGHT = 400;
    private static final double EDGE = 30;

    private final GroupRow group;
    private final List<String> platforms;
    private final int shown;
    private final double[] xs;
    private final double[] ys;

    /** The picture of this group. */
    public NetworkPicture(GroupRow group) {
        this.group = group;
        this.platforms = platforms(group);
        this.shown = Math.min(group.members().size(), MOST_MEMBERS);
        this.xs = spread(
                group.members().stream()
                        .limit(shown)
                        .mapToDouble(GroupRow.Member::x)
                        .toArray(),
                EDGE,
                WIDTH - EDGE);
        this.ys = spread(
                group.members().stream()
                        .limit(shown)
                        .mapToDouble(GroupRow.Member::y)
                        .toArray(),
                EDGE,
                HEIGHT - EDGE);
    }

    /** Draws it. */
    public void draw(Page page) {
        String id = group.groupId();
        page.open(Tag.FIGURE, "network")
                .open(Tag.SVG)
                .with(VIEW_BOX, "0 0 640 400")
                .with(ROLE, "img");
        page.with(ARIA_LABELLEDBY, id + "-net-title " + id + "-net-desc");
        page.open(Tag.TITLE)
                .with(ID, id + "-net-title")
                .text("Network of group " + id)
                .close(Tag.TITLE);
        page.open(Tag.DESC).with(ID, id + "-net-desc").text(description()).close(Tag.DESC);
        lines(page);
        shapes(page);
        page.close(Tag.SVG).open(Tag.FIGCAPTION);
        legend(page);
        page.close(Tag.FIGCAPTION).close(Tag.FIGURE);
    }

    /** The shape of a member in words, for the table beside the picture. */
    public String shape(GroupRow.Member member) {
        return switch (platforms.indexOf(member.account().platform())) {
            case 0 -> "circle";
            case 1 -> "square";
            case 2 -> "triangle";
            case 3 -> "diamond";
            default -> "pentagon";
        };
    }

    private String description() {
        String all = Figures.counted(group.members().size(), "account") + " and "
                + Figures.counted(group.links().size(), "tie") + ". The numbers are those of the member table.";
        return shown < group.members().size() ? "The first " + shown + " of " + all : all;
    }

    private void lines(Page page) {
        List<GroupRow.Link> links = new ArrayList<>(group.links().stream()
                .filter(l -> l.from() < shown && l.to() < shown)
                .toList());
        links.sort(Comparator.comparingLong(GroupRow.Link::objects)
                .reversed()
                .thenComparing(GroupRow.Link::from)
                .thenComparing(GroupRow.Link::to));
        int most = Math.min(links.size(), MOST_LINKS);
        page.open(Tag.G, most > 300 ? "ties many" : "ties");
        for (int i = most - 1; i >= 0; i--) {
            GroupRow.Link link = links.get(i);
            page.open(Tag.LINE).with(X1, xs[link.from()]).with(Y1, ys[link.from()]);
            page.with(X2, xs[link.to()]).with(Y2, ys[link.to()]).with(STROKE_WIDTH, width(link.objects()));
            page.open(Tag.TITLE)
                    .text(Figures.counted(link.objects(), "shared object"))
                    .close(Tag.TITLE)
                    .close(Tag.LINE);
        }
        page.close(Tag.G);
    }

    private static double width(long objects) {
        return Math.min(5, 0.8 + 0.55 * Math.log(Math.max(1, objects)) / Math.log(2));
    }

    private void shapes(Page page) {
        long most = group.members().stream()
                .mapToLong(GroupRow.Member::evidenceActions)
                .max()
                .orElse(1);
        boolean numbered = group.members().size() <= MOST_NUMBERS;
        for (int i = 0; i < shown; i++) {
            GroupRow.Member member = group.members().get(i);
            double size = (numbered ? 9 : 3)
                    + (numbered ? 6 : 3) * Math.sqrt(member.evidenceActions() / (double) Math.max(1, most));
            page.open(Tag.G, "who " + order(member.role()));
            Shape.of(shape(member)).draw(page, xs[i], ys[i], size);
            if (numbered) {
                page.open(Tag.TEXT).with(X, xs[i]).with(Y, ys[i] + 4).with(TEXT_ANCHOR, "middle");
                page.text(Integer.toString(i + 1)).close(Tag.TEXT);
            }
            page.close(Tag.G);
        }
    }

    private void legend(Page page) {
        page.open(Tag.SPAN, "legend");
        for (String role : new TreeSet<>(
                group.members().stream().map(GroupRow.Member::role).toList())) {
            page.open(Tag.SPAN, "key " + order(role))
                    .open(Tag.SVG)
                    .with(CLASS, "swatch")
                    .with(VIEW_BOX, "0 0 16 16");
            page.with(org.unmask.report.page.Attribute.ARIA_HIDDEN, "true");
            page.open(Tag.G, "who " + order(role));
            Shape.CIRCLE.draw(page, 8, 8, 6);
            page.close(Tag.G).close(Tag.SVG).text(Phrases.role(role)).close(Tag.SPAN);
        }
        for (int i = 0; i < Math.min(platforms.size(), 5); i++) {
            page.open(Tag.SPAN, "key").open(Tag.SVG).with(CLASS, "swatch").with(VIEW_BOX, "0 0 16 16");
            page.with(org.unmask.report.page.Attribute.ARIA_HIDDEN, "true").open(Tag.G, "who plain");
            Shape.values()[i].draw(page, 8, 8, 6);
            page.close(Tag.G).close(Tag.SVG);
            page.text(i == 4 && platforms.size() > 5 ? "other platforms" : platforms.get(i))
                    .close(Tag.SPAN);
        }
        page.close(Tag.SPAN);
        page.text(
                "Larger shape: more actions in evidence. Thicker line: more shared objects. Place in the picture has no meaning of its own.");
        if (shown < group.members().size() || group.links().size() > MOST_LINKS) {
            page.text(" The picture shows the first " + shown + " members and the " + Figures.count(MOST_LINKS)
                    + " strongest ties at most; the tables of the case have all.");
        }
    }

    private static String order(String role) {
        return switch (role) {
            case "first", "later", "mixed" -> role;
            default -> "plain";
        };
    }

    /** The platforms of the members in order of the word. */
    private static List<String> platforms(GroupRow group) {
        return new TreeSet<>(group.members().stream()
                        .map(m -> m.account().platform())
                        .toList())
                .stream().toList();
    }

    /** Stretches values so that they fill the space from {@code from} to {@code to}; equal values stand in the middle. */
    private static double[] spread(double[] values, double from, double to) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        double[] places = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            places[i] = most > least ? from + (values[i] - least) / (most - least) * (to - from) : (from + to) / 2;
        }
        return places;
    }
}
