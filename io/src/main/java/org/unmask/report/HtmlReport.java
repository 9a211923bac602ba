package org.unmask.report;

import static org.unmask.report.page.Attribute.CHARSET;
import static org.unmask.report.page.Attribute.CLASS;
import static org.unmask.report.page.Attribute.CONTENT;
import static org.unmask.report.page.Attribute.HTTP_EQUIV;
import static org.unmask.report.page.Attribute.ID;
import static org.unmask.report.page.Attribute.LANG;
import static org.unmask.report.page.Attribute.NAME;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.unmask.finding.GroupRow;
import org.unmask.finding.Results;
import org.unmask.finding.RunSummary;
import org.unmask.rank.Ranked;
import org.unmask.report.page.Asset;
import org.unmask.report.page.Attribute;
import org.unmask.report.page.Page;
import org.unmask.report.page.Tables;
import org.unmask.report.page.Tag;
import org.unmask.report.words.Figures;
import org.unmask.report.words.Phrases;

/**
 * One self-contained HTML file made of the results of a run.
 * It makes no request, runs nothing but its own script for sorting (allowed by hash), and says everything without it, in print and in the dark.
 * The same results and settings give the same bytes. Cost: one pass over accounts and evidence ties; memory in what is shown.
 */
public final class HtmlReport {
    private static final int SHORT_RUN = 12;

    private final Contents contents;
    private final ReportSettings settings;
    private final Names names;
    private final Page page = new Page();

    private HtmlReport(Results results, ReportSettings settings) {
        this.contents = new Contents(results);
        this.settings = settings;
        this.names = new Names(results, settings);
    }

    /** Writes the report. */
    public static void write(Results results, ReportSettings settings, Appendable out) throws IOException {
        out.append(new HtmlReport(results, settings).document());
    }

    /** Writes the report to a file and its hash to {@code FILE.sha256} beside it; gives the SHA-256 in hex. Neither file is ever seen half written. */
    public static String write(Results results, ReportSettings settings, Path file) throws IOException {
        byte[] document = new HtmlReport(results, settings).document().getBytes(StandardCharsets.UTF_8);
        String sha256 = sha256(document);
        replace(file, document);
        String line = sha256 + "  " + file.getFileName() + '\n';
        replace(file.resolveSibling(file.getFileName() + ".sha256"), line.getBytes(StandardCharsets.UTF_8));
        return sha256;
    }

    private static void replace(Path file, byte[] bytes) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".draft");
        Files.write(draft, bytes);
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java runtime has SHA-256", e);
        }
    }

    private String document() {
        page.open(Tag.HTML).with(LANG, "en");
        head();
        page.open(Tag.BODY);
        cover();
        page.open(Tag.MAIN);
        contentsList();
        new KeyJudgements(contents).draw(page);
        groups(
                "findings",
                "Findings",
                contents.findings(),
                "Groups that act together beyond chance, and for which no innocent explanation that the data show goes far enough.",
                "There is no finding. The key judgements say what was looked at.");
        groups(
                "explained",
                "Coordinated, but explained",
                contents.explained(),
                "Coordinated, but not evidence of a covert operation, and why: each card says what lowers its grade.",
                "No group of this sort was found.");
        leads();
        new ChosenPart(contents, names).draw(page);
        new MethodPart(contents.summary()).draw(page);
        if (!contents.summary().clocks().isEmpty()) {
            new ClockPart(contents.summary().clocks()).draw(page);
        }
        Ranked.Summary ranking = contents.summary().ranking();
        if (ranking != null) {
            new RankingPart(contents, ranking).draw(page);
        }
        new ClosingParts(contents.summary(), settings, names).draw(page);
        page.close(Tag.MAIN);
        footer();
        page.asset(Asset.SCRIPT).close(Tag.BODY).close(Tag.HTML);
        return page.document();
    }

    private void head() {
        page.open(Tag.HEAD).open(Tag.META).with(CHARSET, "utf-8").close(Tag.META);
        String policy = "default-src 'none'; img-src data:; style-src " + Asset.STYLE.policy() + "; script-src "
                + Asset.SCRIPT.policy() + "; font-src data:; base-uri 'none'; form-action 'none'";
        page.open(Tag.META)
                .with(HTTP_EQUIV, "Content-Security-Policy")
                .with(CONTENT, policy)
                .close(Tag.META);
        meta("viewport", "width=device-width, initial-scale=1");
        meta("color-scheme", "light dark");
        meta("referrer", "no-referrer");
        meta("robots", "noindex, nofollow, noarchive");
        meta("generator", "unmask " + contents.summary().version());
        page.leaf(Tag.TITLE, settings.title() + " · " + settings.marking().label())
                .asset(Asset.STYLE)
                .close(Tag.HEAD);
    }

    private void meta(String name, String content) {
        page.open(Tag.META).with(NAME, name).with(CONTENT, content).close(Tag.META);
    }

    private void cover() {
        RunSummary summary = contents.summary();
        page.open(Tag.HEADER, "cover").with(ID, "top");
        marking();
        page.leaf(Tag.H1, settings.title()).open(Tag.DL, "facts");
        Tables.fact(page, "Posts from", Figures.days(summary.firstSeen(), summary.lastSeen()));
        Tables.fact(page, "Made", Figures.time(summary.madeAt(), org.unmask.model.TimePrecision.MIN));
        Tables.fact(
                page,
                "Run",
                summary.runId().substring(0, Math.min(SHORT_RUN, summary.runId().length())));
        Tables.fact(page, "Version", "unmask " + summary.version());
        if (settings.author() != null) {
            Tables.fact(page, "By", settings.author());
        }
        Tables.fact(
                page,
                "Names",
                names.areRevealed()
                        ? "members shown, reason below; bystanders withheld"
                        : "pseudonyms; bystanders withheld");
        page.close(Tag.DL).close(Tag.HEADER);
    }

    private void marking() {
        ReportSettings.Marking marking = settings.marking();
        page.open(Tag.P, "marking")
                .open(Tag.SPAN)
                .with(
                        CLASS,
                        "tlp "
                                + marking.name()
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .replace('_', '-'));
        page.text(marking.label()).close(Tag.SPAN).text(" " + marking.meaning()).close(Tag.P);
    }

    private void contentsList() {
        page.open(Tag.NAV).with(Attribute.ARIA_LABEL, "Contents").open(Tag.UL);
        entry("key-judgements", "Key judgements");
        entry("findings", "Findings");
        contents.findings().forEach(group -> entry(group.groupId(), group.groupId()));
        entry("explained", "Explained");
        contents.explained().forEach(group -> entry(group.groupId(), group.groupId()));
        entry("method", "Method");
        if (!contents.summary().clocks().isEmpty()) {
            entry(ClockPart.ANCHOR, "Clocks");
        }
        if (contents.summary().ranking() != null) {
            entry(RankingPart.ANCHOR, "Ranking");
        }
        entry("cuts", "Cuts");
        entry("limits", "Limits");
        entry("parameters", "Settings");
        entry("sources", "Sources");
        entry("verify", "Verify");
        page.close(Tag.UL).close(Tag.NAV);
    }

    private void entry(String anchor, String word) {
        page.open(Tag.LI).link(anchor, word).close(Tag.LI);
    }

    private void groups(String anchor, String title, List<GroupRow> groups, String about, String none) {
        page.open(Tag.SECTION).with(ID, anchor).leaf(Tag.H2, title).leaf(Tag.P, groups.isEmpty() ? none : about);
        GroupCard card = new GroupCard(contents, names);
        groups.forEach(group -> card.draw(page, group));
        page.close(Tag.SECTION);
    }

    private void leads() {
        if (contents.leads().isEmpty()) {
            return;
        }
        page.open(Tag.SECTION).with(ID, "leads").leaf(Tag.H2, "Leads, no findings");
        page.leaf(
                Tag.P,
                "Groups with some ties beyond chance, too few for more than a place to look. They must not be published.");
        Tables.open(page, "Leads", "Group", "Coordination", "Grade", "Accounts#", "Posts#", "Traces", "From", "To");
        for (GroupRow group : contents.leads()) {
            page.open(Tag.TR)
                    .with(ID, group.groupId())
                    .open(Tag.TH)
                    .with(Attribute.SCOPE, "row")
                    .text(group.groupId())
                    .close(Tag.TH);
            page.leaf(Tag.TD, group.coordination().word())
                    .leaf(Tag.TD, group.grade().word());
            Tables.count(page, group.counted());
            Tables.count(page, group.posts());
            page.leaf(
                    Tag.TD,
                    Phrases.listed(group.kinds().stream()
                            .map(org.unmask.model.ActionKind::word)
                            .toList()));
            page.leaf(Tag.TD, Figures.day(group.first()))
                    .leaf(Tag.TD, Figures.day(group.last()))
                    .close(Tag.TR);
        }
        Tables.close(page);
        page.close(Tag.SECTION);
    }

    private void footer() {
        page.open(Tag.FOOTER);
        marking();
        page.leaf(
                Tag.P,
                "Made with unmask " + contents.summary().version() + ", run "
                        + contents.summary().runId()
                        + ". Addresses in posts are written so that they cannot be followed. This page asks for nothing from any network.");
        page.close(Tag.FOOTER);
    }
}
