package org.unmask.report;

import static org.unmask.report.page.Attribute.ID;
import static org.unmask.report.page.Attribute.SCOPE;

import java.util.List;
import org.unmask.escape.Html;
import org.unmask.finding.CutRow;
import org.unmask.finding.RunSummary;
import org.unmask.finding.SourceRow;
import org.unmask.model.Untrusted;
import org.unmask.report.page.Page;
import org.unmask.report.page.Tables;
import org.unmask.report.page.Tag;
import org.unmask.report.words.ControlWords;
import org.unmask.report.words.Figures;

/** What stands at the end: what was cut, what the report cannot know, settings, sources with their books, and how to verify. */
final class ClosingParts {
    private static final int MOST_CUTS = 50;
    private static final int MOST_WARNINGS = 20;

    private static final List<String> LIMITS = List.of(
            "Innocent crowds coordinate too: fans, campaigners, newsrooms, volunteers and the staff of a party act together, often openly. "
                    + "Acting together is not deception, and this report does not claim that it is.",
            "It cannot tell who stands behind an account, who pays, or what anyone intends. It names no state and no actor.",
            "The innocent explanations and the protection of framed accounts were tried on made-up crowds only. They see what the data show: an owner who is not declared, or a crowd of which only the core was collected, looks like an operation.",
            "It sees only the posts that were collected. Deleted posts, closed groups, private messages and other platforms are missing, and a collection by keyword misses what has other words.",
            "\"Earliest in our data\" is what it says: an earlier post may exist that nobody collected.",
            "Times are as good as their sources. Where a clock is coarser than a lag, the order is not claimed. Across two platforms an order is claimed only where their clocks were compared and agree.",
            "Operations that write each text anew, wait long or change accounts often are found less often than those that copy and hurry.",
            "No account is judged by itself. That an account is a member of a group says that it was found acting with the others, no more.");

    private final RunSummary summary;
    private final ReportSettings settings;
    private final Names names;

    ClosingParts(RunSummary summary, ReportSettings settings, Names names) {
        this.summary = summary;
        this.settings = settings;
        this.names = names;
    }

    void draw(Page page) {
        cuts(page);
        limits(page);
        parameters(page);
        sources(page);
        verify(page);
    }

    private void cuts(Page page) {
        page.open(Tag.SECTION).with(ID, "cuts").leaf(Tag.H2, "What was cut");
        if (summary.cuts().isEmpty()) {
            page.leaf(Tag.P, "Nothing. Every pair of actions within the widest window was counted.")
                    .close(Tag.SECTION);
            return;
        }
        page.leaf(
                Tag.P,
                "Objects on which very many accounts acted give more pairs than can be counted. Each object has a budget of pairs; where it does not suffice, "
                        + "the window of that object is made shorter, so that the fastest pairs are kept. Nothing is left out in silence: "
                        + Figures.counted(summary.cuts().size(), "object")
                        + (summary.cuts().size() == 1 ? " was" : " were") + " cut.");
        Tables.open(
                page,
                "Objects cut by the pair budget",
                "Trace",
                "Object",
                "Actions#",
                "Accounts#",
                "Pairs in full#",
                "Pairs counted#",
                "Window used#",
                "Sample of the fastest#");
        summary.cuts().stream().limit(MOST_CUTS).forEach(cut -> cut(page, cut));
        Tables.close(page);
        if (summary.cuts().size() > MOST_CUTS) {
            page.leaf(Tag.P, "note", Figures.count(summary.cuts().size() - MOST_CUTS) + " more stand in the case.");
        }
        page.close(Tag.SECTION);
    }

    private void cut(Page page, CutRow cut) {
        page.open(Tag.TR)
                .open(Tag.TH)
                .with(SCOPE, "row")
                .text(cut.kind().word())
                .close(Tag.TH);
        page.open(Tag.TD, "stranger")
                .add(names.object(cut.kind(), cut.object(), 120))
                .close(Tag.TD);
        Tables.count(page, cut.actions());
        Tables.count(page, cut.accounts());
        Tables.count(page, cut.fullPairs());
        Tables.count(page, cut.keptPairs());
        Tables.number(page, cut.effectiveMillis(), Figures.window(cut.effectiveMillis()));
        Tables.number(page, cut.sampleShare(), cut.sampleShare() < 1 ? Figures.share(cut.sampleShare()) : "all")
                .close(Tag.TR);
    }

    private void limits(Page page) {
        page.open(Tag.SECTION).with(ID, "limits").leaf(Tag.H2, "Limits").open(Tag.UL);
        page.leaf(Tag.LI, ControlWords.of(summary.controls()));
        LIMITS.forEach(limit -> page.leaf(Tag.LI, limit));
        page.close(Tag.UL);
        if (!summary.notes().isEmpty()) {
            page.leaf(Tag.H3, "Notes of this run").open(Tag.UL);
            summary.notes().forEach(note -> page.leaf(Tag.LI, note));
            page.close(Tag.UL);
        }
        page.close(Tag.SECTION);
    }

    private void parameters(Page page) {
        page.open(Tag.SECTION).with(ID, "parameters").leaf(Tag.H2, "Settings");
        Tables.open(page, "Settings of run " + summary.runId(), "Setting", "Value");
        summary.parameters()
                .forEach((name, value) -> page.open(Tag.TR)
                        .open(Tag.TH)
                        .with(SCOPE, "row")
                        .text(name)
                        .close(Tag.TH)
                        .open(Tag.TD, "value")
                        .add(Html.of(Untrusted.of(value)))
                        .close(Tag.TD)
                        .close(Tag.TR));
        Tables.close(page);
        page.close(Tag.SECTION);
    }

    private void sources(Page page) {
        page.open(Tag.SECTION).with(ID, "sources").leaf(Tag.H2, "Sources");
        page.leaf(
                Tag.P,
                "The books of each file: what was read is what was accepted, rejected, skipped or already there.");
        Tables.open(
                page,
                "Sources and their books",
                "Source",
                "File and format",
                "Size#",
                "Read#",
                "Accepted#",
                "Rejected#",
                "Skipped#",
                "Already there#",
                "SHA-256");
        for (int i = 0; i < summary.sources().size(); i++) {
            source(page, i + 1, summary.sources().get(i));
        }
        Tables.close(page);
        for (int i = 0; i < summary.sources().size(); i++) {
            warnings(page, i + 1, summary.sources().get(i));
        }
        page.close(Tag.SECTION);
    }

    private void source(Page page, int number, SourceRow source) {
        page.open(Tag.TR)
                .with(ID, "S-" + number)
                .open(Tag.TH)
                .with(SCOPE, "row")
                .text("source " + number)
                .close(Tag.TH);
        page.open(Tag.TD, "stranger file");
        Html file = names.file(source);
        if (file == null) {
            page.leaf(Tag.EM, "name withheld: it names an account");
        } else {
            page.add(file);
        }
        page.open(Tag.DIV, "how")
                .text(source.format() + "; ")
                .add(Html.excerpt(names.redacted(Untrusted.of(source.formatReasons())), 400));
        page.text("; zone: ")
                .add(Html.excerpt(Untrusted.of(source.zoneDecision()), 200))
                .close(Tag.DIV)
                .close(Tag.TD);
        Tables.number(page, source.size(), Figures.bytes(source.size()));
        Tables.count(page, source.read());
        Tables.count(page, source.accepted());
        Tables.count(page, source.rejected());
        Tables.count(page, source.skipped());
        Tables.count(page, source.duplicate());
        page.open(Tag.TD, "hash").leaf(Tag.CODE, source.sha256()).close(Tag.TD).close(Tag.TR);
    }

    private void warnings(Page page, int number, SourceRow source) {
        if (!source.warnings().isEmpty()) {
            page.leaf(Tag.H3, "Warnings about source " + number).open(Tag.UL);
            source.warnings().stream()
                    .limit(MOST_WARNINGS)
                    .forEach(warning -> page.open(Tag.LI, "stranger")
                            .add(Html.excerpt(names.redacted(Untrusted.of(warning)), 400))
                            .close(Tag.LI));
            page.close(Tag.UL);
        }
    }

    private void verify(Page page) {
        page.open(Tag.SECTION).with(ID, "verify").leaf(Tag.H2, "How to verify").open(Tag.OL);
        page.leaf(
                Tag.LI,
                "This file: its SHA-256 stands in the file of the same name that ends with .sha256; sha256sum -c compares the two.");
        page.leaf(Tag.LI, "The sources: compare the SHA-256 of your copy of each file with the table above.");
        page.leaf(
                Tag.LI,
                "A record: go to the byte given in an exhibit (in the unpacked file), take the record up to its line end without it, and compare its SHA-256.");
        page.leaf(
                Tag.LI,
                "The run: the same files, settings and version (" + summary.version()
                        + ") give the same run id and the same tables, byte for byte, on any machine.");
        page.leaf(
                Tag.LI,
                "The case: unmask verify checks it as a whole, with every file and every entry of its journal.");
        page.close(Tag.OL);
        String reason = settings.revealReason();
        page.leaf(
                Tag.P,
                "note",
                reason == null
                        ? "Members stand under pseudonyms, bystanders under no name. The pseudonyms are keyed: only the holder of the case can go back to the accounts."
                        : "Members stand under their own names, for this reason: " + reason
                                + ". Bystanders stand under no name.");
        page.close(Tag.SECTION);
    }
}
