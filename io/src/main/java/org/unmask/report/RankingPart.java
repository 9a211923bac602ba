package org.unmask.report;

import static org.unmask.report.page.Attribute.ID;
import static org.unmask.report.page.Attribute.SCOPE;

import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import org.unmask.finding.AccountRow;
import org.unmask.finding.GroupRow;
import org.unmask.rank.Ranked;
import org.unmask.rank.multiplex.Multiplexed;
import org.unmask.report.page.Page;
import org.unmask.report.page.Tables;
import org.unmask.report.page.Tag;
import org.unmask.report.words.Figures;

/** The ranking track in small: what it is, what it compared and cut, how its scores lie, and where the groups stand in it. It names no account. */
final class RankingPart {
    static final String ANCHOR = "ranking";

    private final Contents contents;
    private final Ranked.Summary ranking;
    private final Multiplexed.@Nullable Division multiplex;

    RankingPart(Contents contents, Ranked.Summary ranking) {
        this.contents = contents;
        this.ranking = ranking;
        this.multiplex = contents.summary().multiplex();
    }

    void draw(Page page) {
        page.open(Tag.SECTION).with(ID, ANCHOR).leaf(Tag.H2, "Ranking, not evidence");
        page.leaf(
                Tag.P,
                "A second look at the same posts, as the literature takes it: how near does each account stand to others that do the same things, "
                        + "and to how many? It says where to look, for those whom the evidence above has missed. It does not ask what chance would give, nor "
                        + "for innocent reasons: fans, campaigners and newsrooms stand high in it. No grade rests on it, and nobody may be named for a score.");
        facts(page);
        traces(page);
        steps(page);
        if (multiplex != null) {
            scales(page, multiplex);
        }
        groups(page);
        page.close(Tag.SECTION);
    }

    private void facts(Page page) {
        page.open(Tag.DL, "words");
        Tables.fact(
                page,
                "Similarity",
                "Of two accounts: how much of what they do is the same, rare things counting more than popular ones, and quick "
                        + "repetitions more than late ones. Two shared objects are needed. Of several traces the strongest counts.");
        Tables.fact(
                page,
                "Score",
                "From 0 to below 1: similarity times the number of close neighbours who are close to each other, s / (1 + s). Two accounts "
                        + "alone never exceed 0.5, and an account without a tie has 0.");
        Tables.fact(
                page,
                "Compared",
                Figures.counted(ranking.compared(), "account") + ", of which " + Figures.count(ranking.tied())
                        + " have a tie; " + Figures.counted(ranking.ties(), "tie") + " in all" + kept() + ". "
                        + Figures.count(ranking.backboneTies())
                        + " stand out among the ties of one of their ends (Serrano et al. 2009), and are looked at by themselves as well.");
        page.close(Tag.DL);
    }

    private String kept() {
        return ranking.keptTies() == ranking.ties()
                ? ""
                : ", of which the " + Figures.count(ranking.keptTies()) + " most similar were kept, those of "
                        + Figures.score(ranking.leastSimilarity()) + " and more";
    }

    private void traces(Page page) {
        Tables.open(
                page,
                "What was compared",
                "Trace",
                "Accounts#",
                "Objects#",
                "Comparisons#",
                "Ties#",
                "Most accounts of an object#",
                "Objects left out#",
                "Comparisons left out#");
        for (Ranked.TraceUse use : ranking.traces()) {
            page.open(Tag.TR).open(Tag.TH).with(SCOPE, "row").text(use.word()).close(Tag.TH);
            Tables.count(page, use.accounts());
            Tables.count(page, use.objects());
            Tables.count(page, use.pairs());
            Tables.count(page, use.ties());
            Tables.count(page, use.cap());
            Tables.count(page, use.cutObjects());
            Tables.count(page, use.cutPairs()).close(Tag.TR);
        }
        Tables.close(page);
        page.leaf(
                Tag.P,
                "note",
                "Objects of more accounts are left out here, for what everybody shares ties nobody; the evidence above counts them.");
    }

    private void steps(Page page) {
        Tables.open(
                page,
                "Accounts above each percentile",
                "Percentile#",
                "Score from#",
                "Accounts#",
                "Ties among them#",
                "Share of possible ties#",
                "Connected parts#");
        for (Ranked.Step step : ranking.steps()) {
            page.open(Tag.TR);
            Tables.number(page, step.percentile(), Figures.decimal(step.percentile()));
            Tables.number(page, step.score(), Figures.score(step.score()));
            Tables.count(page, step.accounts());
            Tables.count(page, step.ties());
            Tables.number(page, step.density(), Figures.share(step.density()));
            Tables.count(page, step.parts()).close(Tag.TR);
        }
        Tables.close(page);
        page.leaf(
                Tag.P,
                "note",
                "No line is drawn between those who belong and those who do not: without accounts that are known to be independent, none can be shown to be right.");
    }

    /** The second number: each kind of action with the time scale that divides its accounts best. */
    private static void scales(Page page, Multiplexed.Division multiplex) {
        Tables.open(
                page,
                "A second number: time scales and communities",
                "Kind",
                "Accounts#",
                "Ties#",
                "Counts a third at#",
                "Modularity#",
                "Without time#",
                "Most accounts of an object#",
                "Objects left out#");
        for (Multiplexed.LayerUse use : multiplex.layers()) {
            page.open(Tag.TR).open(Tag.TH).with(SCOPE, "row").text(use.word()).close(Tag.TH);
            Tables.count(page, use.accounts());
            Tables.count(page, use.ties());
            Tables.number(page, use.scaleSeconds(), lag(use));
            Tables.number(page, use.modularity(), Figures.score(use.modularity()));
            Tables.number(page, use.timeless(), Figures.score(use.timeless()));
            Tables.count(page, use.cap());
            Tables.count(page, use.cutObjects()).close(Tag.TR);
        }
        Tables.close(page);
        page.leaf(
                Tag.P,
                "note",
                "After Iannucci et al. 2025: a thing that two accounts share counts less the longer one comes after the other, at the lag in the table a "
                        + "third (1/e), and the less the more accounts share it. That lag is the one, of 6 minutes to 100 hours, at which the accounts fall most clearly "
                        + "into communities; it is rather too short, since networks that fall apart look clearly divided. Communities of all kinds together: "
                        + Figures.count(multiplex.communities()) + ", of "
                        + Figures.counted(multiplex.accounts(), "account")
                        + ". How much an account does with its community is its multiplex score, in the table \"ranking\" of the export. A community is a division of "
                        + "everybody, not a finding.");
    }

    private static String lag(Multiplexed.LayerUse use) {
        if (use.ties() == 0) {
            return Figures.decimal(Double.NaN);
        }
        return use.beta() == 0 ? "any lag" : Figures.lag(Math.round(1000 * use.scaleSeconds()), false);
    }

    private void groups(Page page) {
        List<GroupRow> groups = contents.groups();
        if (groups.isEmpty()) {
            return;
        }
        Tables.open(
                page,
                "Where the groups stand in the ranking",
                "Group",
                "Coordination",
                "Grade",
                "Accounts#",
                "Ranked#",
                "Median score#",
                "Median percentile#");
        for (GroupRow group : groups) {
            List<AccountRow.Rank> ranks = group.members().stream()
                    .map(member -> contents.row(member.account()))
                    .filter(Objects::nonNull)
                    .map(AccountRow::rank)
                    .filter(Objects::nonNull)
                    .toList();
            page.open(Tag.TR)
                    .open(Tag.TH)
                    .with(SCOPE, "row")
                    .link(group.groupId(), group.groupId())
                    .close(Tag.TH);
            page.leaf(Tag.TD, group.coordination().word())
                    .leaf(Tag.TD, group.grade().word());
            Tables.count(page, group.members().size());
            Tables.count(page, ranks.size());
            double score = median(ranks.stream().mapToDouble(AccountRow.Rank::score));
            double percentile = median(ranks.stream().mapToDouble(AccountRow.Rank::percentile));
            Tables.number(page, score, Figures.score(score));
            Tables.number(page, percentile, Figures.decimal(percentile));
            page.close(Tag.TR);
        }
        Tables.close(page);
    }

    private static double median(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        int half = sorted.length / 2;
        if (sorted.length == 0) {
            return Double.NaN;
        }
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
