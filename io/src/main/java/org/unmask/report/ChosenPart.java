package org.unmask.report;

import static org.unmask.report.page.Attribute.ID;

import java.util.List;
import org.unmask.finding.ExhibitRow;
import org.unmask.finding.RunSummary;
import org.unmask.finding.exhibit.OwnExhibit;
import org.unmask.report.page.Page;
import org.unmask.report.page.Tag;

/** The exhibits that the analyst chose, each with the note; they stand apart from what the analysis found. */
final class ChosenPart {
    private final Contents contents;
    private final Names names;

    ChosenPart(Contents contents, Names names) {
        this.contents = contents;
        this.names = names;
    }

    /** Draws nothing where the analyst chose none. */
    void draw(Page page) {
        List<OwnExhibit> chosen = contents.ownExhibits();
        if (chosen.isEmpty()) {
            return;
        }
        page.open(Tag.SECTION).with(ID, "chosen").leaf(Tag.H2, "Exhibits chosen by the analyst");
        page.leaf(
                Tag.P,
                "note",
                "These pairs of posts were put side by side by a person. What they have in common was looked up in the data; that they stand here is no "
                        + "result of the analysis, and none of its figures counts them.");
        for (OwnExhibit own : chosen) {
            new ExhibitCard(contents, names).draw(page, corrected(own.row()));
            if (!own.note().isEmpty()) {
                page.open(Tag.P, "analyst")
                        .leaf(Tag.STRONG, "Note of the analyst on " + own.id() + ". ")
                        .text(own.note())
                        .close(Tag.P);
            }
        }
        page.close(Tag.SECTION);
    }

    /** The lag by the clocks as this run has them; who is first by them stands first. */
    private ExhibitRow corrected(ExhibitRow row) {
        long lag = row.lagMillis()
                + shift(row.b().account().platform())
                - shift(row.a().account().platform());
        boolean inOrder = lag >= 0;
        return new ExhibitRow(
                row.exhibitId(),
                row.groupId(),
                row.kind(),
                row.object(),
                inOrder ? row.a() : row.b(),
                inOrder ? row.b() : row.a(),
                Math.abs(lag),
                row.similarity(),
                row.others(),
                row.why(),
                row.picture() == null || inOrder ? row.picture() : row.picture().otherWayRound(),
                row.appearances());
    }

    private long shift(String platform) {
        return Long.parseLong(contents.summary().parameters().getOrDefault(RunSummary.SHIFT + platform, "0"));
    }
}
