package org.unmask.report;

import static org.unmask.report.page.Attribute.ID;
import static org.unmask.report.page.Attribute.SCOPE;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unmask.finding.AccountRow;
import org.unmask.finding.ExhibitRow;
import org.unmask.finding.Explanation;
import org.unmask.finding.GroupRow;
import org.unmask.finding.evidence.ExhibitChoice;
import org.unmask.model.ActionKind;
import org.unmask.model.Level;
import org.unmask.report.graphic.NetworkPicture;
import org.unmask.report.graphic.TimelinePicture;
import org.unmask.report.inside.InsidePart;
import org.unmask.report.page.Page;
import org.unmask.report.page.Tables;
import org.unmask.report.page.Tag;
import org.unmask.report.words.Figures;
import org.unmask.report.words.Phrases;

/** The card of one account group: what it did, how sure that is, what explains it, who belongs to it, and its exhibits. */
final class GroupCard {
    /** So many members stand in the table; the tables of the case have all. */
    static final int MOST_MEMBERS = 200;

    private final Contents contents;
    private final Names names;

    GroupCard(Contents contents, Names names) {
        this.contents = contents;
        this.names = names;
    }

    void draw(Page page, GroupRow group) {
        page.open(Tag.ARTICLE, "card").with(ID, group.groupId());
        head(page, group);
        facts(page, group);
        NetworkPicture picture = new NetworkPicture(group);
        page.open(Tag.DIV, "pictures");
        picture.draw(page);
        new TimelinePicture(group).draw(page);
        page.close(Tag.DIV);
        reasons(page, group);
        ties(page, group);
        new InsidePart(
                        contents.summary().conduct().of(group.groupId()),
                        account -> names.account(account, names.handle(account)))
                .draw(page, group.groupId());
        members(page, group, picture);
        List<ExhibitRow> exhibits = contents.exhibits(group);
        if (!exhibits.isEmpty()) {
            page.leaf(Tag.H4, "Exhibits of " + group.groupId()).leaf(Tag.P, "how", ExhibitChoice.RANKING);
            exhibits.forEach(exhibit -> new ExhibitCard(contents, names).draw(page, exhibit));
        }
        page.close(Tag.ARTICLE);
    }

    /** What a group did, in one sentence or two. Who is always ahead is never said to have acted with the others. */
    static String sentence(GroupRow group) {
        long counted = group.counted();
        if (counted < 2 && counted < group.members().size()) {
            return Figures.counted(group.members().size(), "account") + where(group)
                    + " were seen within short times of each other, " + span(group) + ": " + traces(group) + ". "
                    + Figures.count(group.members().size() - counted)
                    + " of them may be copied or framed by the others, being always ahead, so that no group remains that acted together.";
        }
        return Figures.counted(counted, "account") + where(group) + " acted together within short times, " + span(group)
                + ": " + traces(group) + '.' + undecided(group);
    }

    private static String where(GroupRow group) {
        return " on " + Phrases.listed(group.platforms());
    }

    private static String traces(GroupRow group) {
        return Phrases.listed(group.kinds().stream().map(Phrases::traces).toList());
    }

    private static String span(GroupRow group) {
        String days = Figures.days(group.first(), group.last());
        return days.contains(" to ") ? "from " + days : "on " + days;
    }

    private static String undecided(GroupRow group) {
        long ahead = group.members().size() - group.counted();
        if (ahead == 0) {
            return "";
        }
        return " " + Figures.counted(ahead, "further account")
                + (ahead == 1
                        ? " is always ahead of them: it may be copied or framed, and is not counted."
                        : " are always ahead of them: they may be copied or framed, and are not counted.");
    }

    /** The two words of a result, side by side. */
    static void levels(Page page, GroupRow group) {
        page.open(Tag.SPAN, "levels");
        level(page, "coordination", group.coordination());
        level(page, "grade", group.grade());
        page.close(Tag.SPAN);
    }

    private static void level(Page page, String name, Level level) {
        page.open(Tag.SPAN, "level " + level.word()).leaf(Tag.SPAN, "what", name);
        page.open(Tag.STRONG)
                .text(Phrases.sign(level) + " " + level.word())
                .close(Tag.STRONG)
                .close(Tag.SPAN);
    }

    private static void head(Page page, GroupRow group) {
        page.open(Tag.HEADER)
                .open(Tag.H3)
                .open(Tag.SPAN, "id")
                .text(group.groupId())
                .close(Tag.SPAN);
        page.text(" " + Figures.counted(group.counted(), "account") + ", " + Figures.days(group.first(), group.last()));
        page.close(Tag.H3);
        levels(page, group);
        page.close(Tag.HEADER).leaf(Tag.P, "lead", sentence(group));
        if (!group.note().isBlank()) {
            page.leaf(Tag.P, "note", group.note());
        }
    }

    private static void facts(Page page, GroupRow group) {
        page.open(Tag.DL, "facts");
        Tables.fact(page, "Accounts", Figures.count(group.counted()));
        if (group.counted() < group.members().size()) {
            Tables.fact(page, "Role undecided", Figures.count(group.members().size() - group.counted()));
        }
        Tables.fact(page, "Posts", Figures.count(group.posts()));
        Tables.fact(page, "Platforms", Phrases.listed(group.platforms()));
        Tables.fact(
                page,
                "Traces",
                Phrases.listed(group.kinds().stream().map(ActionKind::word).toList()));
        Tables.fact(page, "First seen", Figures.day(group.first()));
        Tables.fact(page, "Last seen", Figures.day(group.last()));
        Tables.fact(page, "Months with evidence", Figures.count(months(group)));
        Tables.fact(page, "Objects of the median tie", Figures.decimal(group.medianObjects()));
        Tables.fact(page, "Members that stay together", Figures.share(group.stability()));
        Tables.fact(page, "Objects cut by the pair budget", Figures.share(group.cutShare()));
        page.close(Tag.DL);
    }

    private static long months(GroupRow group) {
        return group.months().stream()
                .filter(month -> month.actions() > 0)
                .map(month ->
                        month.month().substring(0, Math.min(7, month.month().length())))
                .distinct()
                .count();
    }

    private void reasons(Page page, GroupRow group) {
        page.open(Tag.DIV, "reasons");
        page.open(Tag.DIV)
                .leaf(Tag.H4, "Why coordination is " + group.coordination().word());
        list(page, forCoordination(group)).close(Tag.DIV);
        page.open(Tag.DIV).leaf(Tag.H4, "Why the grade is " + group.grade().word());
        list(page, forGrade(group)).close(Tag.DIV);
        page.open(Tag.DIV).leaf(Tag.H4, "Mitigating facts and innocent explanations");
        list(page, mitigating(group)).close(Tag.DIV);
        page.open(Tag.DIV).leaf(Tag.H4, "What would change our mind");
        list(page, wouldChangeOurMind(group)).close(Tag.DIV).close(Tag.DIV);
    }

    private static Page list(Page page, List<String> sentences) {
        page.open(Tag.UL);
        sentences.forEach(sentence -> page.leaf(Tag.LI, sentence));
        return page.close(Tag.UL);
    }

    private List<String> forCoordination(GroupRow group) {
        List<String> reasons = new ArrayList<>();
        reasons.add(Phrases.coordination(group.coordination()));
        Double least = leastQ(group);
        if (least != null) {
            reasons.add("Strongest tie: " + Figures.q(least)
                    + ", corrected over all pairs that could have been tied and over all windows.");
        }
        if (Double.isFinite(group.medianObjects())) {
            reasons.add("The median tie rests on " + Figures.decimal(group.medianObjects())
                    + " different objects; one object alone is never evidence.");
        }
        int kinds = group.kinds().size();
        reasons.add(kinds > 1 ? kinds + " traces point to the same accounts." : "All evidence is of one trace.");
        if (!Double.isNaN(group.stability())) {
            reasons.add(Figures.share(group.stability())
                    + " of the members stay together when the objects are drawn anew.");
        }
        return reasons;
    }

    private @Nullable Double leastQ(GroupRow group) {
        return contents.ties(group).stream()
                .map(TieSums.Line::leastQ)
                .filter(java.util.Objects::nonNull)
                .min(Double::compare)
                .orElse(null);
    }

    private static List<String> forGrade(GroupRow group) {
        List<String> reasons = new ArrayList<>();
        reasons.add(Phrases.grade(group.grade()));
        List<Explanation> lowering =
                group.explanations().stream().filter(Explanation::lowers).toList();
        lowering.forEach(explanation -> reasons.add("Lowered: " + explanation.sentence()));
        if (lowering.isEmpty()) {
            reasons.add("No fact in the data lowers it below coordination.");
        }
        return reasons;
    }

    private static List<String> mitigating(GroupRow group) {
        List<String> facts = new ArrayList<>();
        group.explanations().stream().filter(e -> !e.lowers()).forEach(e -> facts.add(e.sentence()));
        if (group.cutShare() > 0) {
            facts.add(Figures.share(group.cutShare())
                    + " of the objects in evidence are so popular that their window was cut; see the list of cuts.");
        }
        if (facts.isEmpty()) {
            facts.add("None was found in the data. That none was found does not mean that there is none.");
        }
        return facts;
    }

    private static List<String> wouldChangeOurMind(GroupRow group) {
        List<String> facts = new ArrayList<>();
        facts.add("One open owner of these accounts, or a service that posts for all of them by their own choice.");
        group.kinds().forEach(kind -> facts.add(Phrases.wouldChangeOurMind(kind)));
        if (group.platforms().size() > 1) {
            facts.add("A difference between the clocks of the platforms or of their collectors.");
        }
        facts.add("More complete data in which many accounts outside the group act on the same objects as fast.");
        return facts;
    }

    private void ties(Page page, GroupRow group) {
        List<TieSums.Line> lines = contents.ties(group);
        if (lines.isEmpty()) {
            return;
        }
        Tables.open(
                page,
                "Evidence ties inside " + group.groupId() + " by trace and window",
                "Trace",
                "Window#",
                "Ties#",
                "Objects, median#",
                "Lag, median#",
                "Strongest tie#");
        for (TieSums.Line line : lines) {
            page.open(Tag.TR).open(Tag.TH).with(SCOPE, "row").text(line.kind()).close(Tag.TH);
            Tables.number(page, line.windowMillis(), Figures.window(line.windowMillis()));
            Tables.count(page, line.ties());
            Tables.number(page, line.medianObjects(), Figures.decimal(line.medianObjects()));
            Tables.number(page, line.medianLagMillis(), Figures.lag(Math.round(line.medianLagMillis()), true));
            Tables.number(page, line.leastQ() == null ? Double.NaN : line.leastQ(), Figures.q(line.leastQ()))
                    .close(Tag.TR);
        }
        Tables.close(page);
    }

    private void members(Page page, GroupRow group, NetworkPicture picture) {
        Tables.open(
                page,
                "Members of " + group.groupId() + (names.areRevealed() ? "" : ", under pseudonyms"),
                "No.#",
                "Account",
                "Platform and shape",
                "Posts#",
                "In evidence#",
                "Order",
                "First in#",
                "First seen",
                "Last seen");
        int shown = Math.min(group.members().size(), MOST_MEMBERS);
        for (int i = 0; i < shown; i++) {
            member(page, i, group.members().get(i), picture);
        }
        Tables.close(page);
        if (shown < group.members().size()) {
            page.leaf(
                    Tag.P,
                    "note",
                    Figures.count(group.members().size() - shown)
                            + " further members stand in the tables of the case.");
        }
    }

    private void member(Page page, int index, GroupRow.Member member, NetworkPicture picture) {
        AccountRow row = contents.row(member.account());
        page.open(Tag.TR);
        Tables.count(page, index + 1L);
        page.open(Tag.TH, "who")
                .with(SCOPE, "row")
                .add(names.account(member.account(), member.handle()))
                .close(Tag.TH);
        page.leaf(Tag.TD, member.account().platform() + ", " + picture.shape(member));
        Tables.count(page, member.posts());
        Tables.count(page, member.evidenceActions());
        page.leaf(Tag.TD, Phrases.role(member.role()));
        Tables.number(page, member.leadShare(), Figures.share(member.leadShare()));
        page.leaf(Tag.TD, row == null ? "–" : Figures.day(row.firstSeen()));
        page.leaf(Tag.TD, row == null ? "–" : Figures.day(row.lastSeen())).close(Tag.TR);
    }
}
