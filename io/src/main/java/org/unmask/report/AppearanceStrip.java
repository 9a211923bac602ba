package org.unmask.report;

import org.unmask.finding.AccountKey;
import org.unmask.finding.ExhibitRow;
import org.unmask.finding.RunSummary;
import org.unmask.finding.exhibit.Appearances;
import org.unmask.model.TimePrecision;
import org.unmask.report.page.Page;
import org.unmask.report.page.Tag;
import org.unmask.report.words.Figures;

/** Where else the object of an exhibit appears in the data, in the order of time: the earliest here, and never the origin. */
final class AppearanceStrip {
    private final RunSummary summary;
    private final Names names;

    AppearanceStrip(RunSummary summary, Names names) {
        this.summary = summary;
        this.names = names;
    }

    void draw(Page page, ExhibitRow exhibit) {
        Appearances seen = exhibit.appearances();
        if (seen == null || seen.posts() <= 2) {
            return;
        }
        page.open(Tag.DETAILS, "appearances").leaf(Tag.SUMMARY, head(seen));
        page.open(Tag.OL);
        long first = seen.steps().isEmpty() ? 0 : seen.steps().get(0).atMillis();
        for (Appearances.Step step : seen.steps()) {
            page.open(Tag.LI)
                    .text(Figures.time(step.atMillis() * 1_000, TimePrecision.S) + ", on " + step.platform() + ", ");
            AccountKey member = step.member();
            if (member == null) {
                page.text("an account outside the group");
            } else {
                page.add(names.account(member, names.handle(member)));
            }
            page.text(step.atMillis() > first ? ", +" + Figures.lag(step.atMillis() - first, false) : "")
                    .close(Tag.LI);
        }
        page.close(Tag.OL);
        long rest = seen.posts() - seen.steps().size();
        page.leaf(Tag.P, "how", (rest > 0 ? "And " + Figures.counted(rest, "further post") + ". " : "") + caveat(seen))
                .close(Tag.DETAILS);
    }

    private static String head(Appearances seen) {
        return "In these data: " + Figures.counted(seen.posts(), "post") + " by "
                + Figures.counted(seen.accounts(), "account") + "; "
                + (seen.before() == 0 ? "none before A" : Figures.count(seen.before()) + " before A") + ", "
                + (seen.between() == 0 ? "none" : Figures.count(seen.between())) + " between A and B, "
                + (seen.after() == 0 ? "none" : Figures.count(seen.after())) + " after B";
    }

    private String caveat(Appearances seen) {
        boolean settled = seen.steps().stream()
                .map(Appearances.Step::platform)
                .distinct()
                .allMatch(platform ->
                        summary.isOrdered(platform, seen.steps().get(0).platform()));
        return "The first is the earliest in these data, which need not be the first of all."
                + (settled
                        ? ""
                        : " The clocks of these platforms were not shown to agree: the order across platforms is not claimed.");
    }
}
