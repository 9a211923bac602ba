package org.unmask.report;

import static org.unmask.report.page.Attribute.ID;

import java.util.ArrayList;
import java.util.List;
import org.unmask.finding.ExhibitRow;
import org.unmask.finding.GroupRow;
import org.unmask.finding.RunSummary;
import org.unmask.finding.RunSummary.FamilyRow;
import org.unmask.report.page.Page;
import org.unmask.report.page.Tables;
import org.unmask.report.page.Tag;
import org.unmask.report.words.ControlWords;
import org.unmask.report.words.Figures;
import org.unmask.report.words.Phrases;

/** The bottom line: what is judged in plain sentences, and apart from it how good the evidence is. */
final class KeyJudgements {
    private static final int MOST_JUDGEMENTS = 7;

    private final Contents contents;

    KeyJudgements(Contents contents) {
        this.contents = contents;
    }

    void draw(Page page) {
        page.open(Tag.SECTION).with(ID, "key-judgements").leaf(Tag.H2, "Key judgements");
        glance(page);
        if (!isTested()) {
            peer(page);
        } else if (contents.findings().isEmpty()) {
            nothing(page);
        } else {
            page.leaf(Tag.P, "lead", bottomLine());
            judgements(page);
        }
        page.leaf(
                Tag.P,
                "note",
                "False accusations. " + ControlWords.of(contents.summary().controls()));
        reading(page);
        page.close(Tag.SECTION);
    }

    private boolean isTested() {
        return contents.summary().semantics().equals("unmask");
    }

    private void glance(Page page) {
        RunSummary summary = contents.summary();
        page.open(Tag.DL, "glance");
        Tables.fact(page, "accounts looked at", Figures.count(summary.accounts()));
        Tables.fact(page, "posts looked at", Figures.count(summary.posts()));
        Tables.fact(
                page,
                "ties with evidence",
                Figures.count(summary.families().stream()
                        .mapToLong(FamilyRow::evidence)
                        .sum()));
        Tables.fact(page, "findings", Figures.count(contents.findings().size()));
        Tables.fact(page, "groups explained", Figures.count(contents.explained().size()));
        Tables.fact(page, "exhibits", Figures.count(contents.exhibitCount()));
        page.close(Tag.DL);
    }

    private String bottomLine() {
        int findings = contents.findings().size();
        long accounts =
                contents.findings().stream().mapToLong(GroupRow::counted).sum();
        String explained = contents.explained().isEmpty()
                ? ""
                : " " + Figures.counted(contents.explained().size(), "further group")
                        + (contents.explained().size() == 1 ? " acts" : " act")
                        + " together for reasons that the data explain.";
        return Figures.counted(findings, "group") + " with " + Figures.counted(accounts, "account")
                + " in all acted together more often "
                + "and more closely in time than chance explains, and no innocent explanation that the data show goes far enough."
                + explained;
    }

    private void judgements(Page page) {
        page.open(Tag.OL, "judgements");
        contents.findings().stream().limit(MOST_JUDGEMENTS).forEach(group -> judgement(page, group));
        page.close(Tag.OL);
        int further = contents.findings().size() - MOST_JUDGEMENTS;
        if (further > 0) {
            page.leaf(
                    Tag.P,
                    Figures.counted(further, "further finding") + " of less weight "
                            + (further == 1 ? "follows" : "follow") + " below.");
        }
    }

    private void judgement(Page page, GroupRow group) {
        page.open(Tag.LI)
                .open(Tag.P, "judgement")
                .link(group.groupId(), group.groupId())
                .text(": " + GroupCard.sentence(group))
                .close(Tag.P);
        page.open(Tag.P, "confidence").leaf(Tag.STRONG, "Confidence, stated apart. ");
        GroupCard.levels(page, group);
        page.text(" " + basis(group));
        List<String> exhibits =
                contents.exhibits(group).stream().map(ExhibitRow::exhibitId).toList();
        if (!exhibits.isEmpty()) {
            page.text(" Evidence: ");
            for (int i = 0; i < exhibits.size(); i++) {
                page.text(i == 0 ? "" : ", ").link(exhibits.get(i), exhibits.get(i));
            }
            page.text(".");
        }
        page.close(Tag.P).close(Tag.LI);
    }

    private static String basis(GroupRow group) {
        List<String> facts = new ArrayList<>();
        if (Double.isFinite(group.medianObjects())) {
            facts.add("a median tie of " + Figures.decimal(group.medianObjects()) + " different objects");
        }
        facts.add(group.kinds().size() == 1 ? "one trace" : group.kinds().size() + " traces");
        if (!Double.isNaN(group.stability())) {
            facts.add(Figures.share(group.stability()) + " of the members stay together when objects are drawn anew");
        }
        return "It rests on " + Phrases.listed(facts) + ".";
    }

    private void nothing(Page page) {
        RunSummary summary = contents.summary();
        page.leaf(
                Tag.P,
                "lead none",
                "No finding. No group of accounts reached the grade at which it may be called covert coordination.");
        page.leaf(
                Tag.P,
                "What was looked at: " + Figures.counted(summary.posts(), "post") + " by "
                        + Figures.counted(summary.accounts(), "account")
                        + " from " + Figures.counted(summary.sources().size(), "source") + ", "
                        + Figures.days(summary.firstSeen(), summary.lastSeen())
                        + ". " + Figures.counted(sum(FamilyRow::tested), "tie") + " in "
                        + Figures.counted(summary.families().size(), "family")
                        + " of tests were compared with chance; " + Figures.count(sum(FamilyRow::significant))
                        + " stood out, and "
                        + Figures.count(sum(FamilyRow::evidence))
                        + " had enough different objects and days to count as evidence.");
        page.leaf(
                Tag.P,
                "Groups that act together for reasons that the data explain: "
                        + contents.explained().size()
                        + ". Leads too thin for a finding: " + contents.leads().size()
                        + ". No finding does not mean that nothing is there: see the limits.");
    }

    private long sum(java.util.function.ToLongFunction<FamilyRow> column) {
        return contents.summary().families().stream().mapToLong(column).sum();
    }

    private void peer(Page page) {
        page.leaf(
                Tag.P,
                "lead none",
                "This run counts exactly as " + contents.summary().semantics()
                        + " does, for comparison with it. No tie was tested against chance, so nothing here is evidence and there are no findings.");
    }

    private static void reading(Page page) {
        page.leaf(
                Tag.P,
                "note",
                "How to read the two words. Coordination says how sure it is that accounts act together beyond chance; it says nothing of guilt. "
                        + "Grade says whether that may be published as covert coordination: it is coordination, lowered by innocent explanations. "
                        + "Likelihood and confidence are never mixed, and this report does not say who stands behind an account.");
    }
}
