package org.unmask.report.inside;

import static org.unmask.report.page.Attribute.SCOPE;

import java.util.List;
import java.util.function.Function;
import org.unmask.escape.Html;
import org.unmask.finding.AccountKey;
import org.unmask.finding.conduct.CirculationRow;
import org.unmask.finding.conduct.Conduct;
import org.unmask.finding.conduct.PingRow;
import org.unmask.finding.conduct.RelayRow;
import org.unmask.finding.conduct.Role;
import org.unmask.report.page.Page;
import org.unmask.report.page.Tag;
import org.unmask.report.words.Figures;
import org.unmask.report.words.Phrases;

/** What happens inside a group: who comes after whom, who answers whom before an audience, and how much circulates among its own. It raises no grade. */
public final class InsidePart {
    private static final int MOST_NAMES = 5;

    private final Conduct conduct;
    private final Function<AccountKey, Html> names;

    /** Of one group; {@code names} = under which name an account stands in this report. */
    public InsidePart(Conduct conduct, Function<AccountKey, Html> names) {
        this.conduct = conduct;
        this.names = names;
    }

    /** Draws it, or nothing where there is nothing to tell. */
    public void draw(Page page, String groupId) {
        if (conduct.isEmpty()) {
            return;
        }
        page.open(Tag.DIV, "inside").leaf(Tag.H4, "What happens inside " + groupId);
        page.leaf(Tag.P, "note", "This describes the group. It raises neither its coordination nor its grade.");
        relays(page, groupId);
        conduct.pings()
                .forEach(row ->
                        page.leaf(Tag.H5, "Answering each other before others").leaf(Tag.P, pings(row)));
        if (!conduct.circulation().isEmpty()) {
            circulation(page);
        }
        page.close(Tag.DIV);
    }

    /** What is steady is drawn; of the rest one, so that a reader sees what was looked at, and the number. */
    private void relays(Page page, String groupId) {
        List<RelayRow> steady =
                conduct.relays().stream().filter(RelayRow::isSteady).toList();
        List<RelayRow> drawn =
                steady.isEmpty() ? conduct.relays().stream().limit(1).toList() : steady;
        for (int i = 0; i < drawn.size(); i++) {
            relay(page, drawn.get(i), "relay-" + groupId + "-" + (i + 1));
        }
        int others = conduct.relays().size() - drawn.size();
        if (others > 0) {
            page.leaf(
                    Tag.P,
                    "how",
                    "No steady lag between " + Figures.counted(others, "other pair")
                            + " of roles; the table of relays in the exports has each.");
        }
    }

    private void relay(Page page, RelayRow row, String id) {
        page.leaf(Tag.H5, "Hand-offs: " + RelayWords.head(row)).open(Tag.P);
        listed(page, row.leaders());
        page.text(" (" + Phrases.listed(row.roles().stream().map(Role::words).toList()) + ") and after "
                + (row.leaders().size() == 1 ? "it " : "them "));
        listed(page, row.followers());
        page.text(". " + RelayWords.sentence(row)).close(Tag.P);
        if (row.relay().statistics() != null) {
            new LagPicture(row, id).draw(page);
        }
    }

    private void listed(Page page, List<AccountKey> accounts) {
        int shown = Math.min(MOST_NAMES, accounts.size());
        for (int i = 0; i < shown; i++) {
            boolean last = i == accounts.size() - 1;
            page.text(i == 0 ? "" : last ? " and " : ", ");
            page.open(Tag.STRONG).add(names.apply(accounts.get(i))).close(Tag.STRONG);
        }
        if (shown < accounts.size()) {
            page.text(" and " + Figures.counted(accounts.size() - shown, "other account"));
        }
    }

    static String pings(PingRow row) {
        String inside = Figures.counted(row.reactions(), "post") + " of members "
                + (row.reactions() == 1 ? "quotes or answers" : "quote or answer") + " another member; "
                + mention(row.pings(), row.reactions()) + " somebody outside the group as well.";
        String outside = row.reactionsOutside() == 0
                ? " They quote and answer nobody else in these data."
                : " Of their " + Figures.counted(row.reactionsOutside(), "quote") + " of, and answers to, others, "
                        + mention(row.pingsOutside(), row.reactionsOutside()) + " a third account.";
        if (row.pings() == 0) {
            return inside + outside;
        }
        PingRow.Target most = row.top().get(0);
        String targets = row.targets() == 1
                ? " One account is mentioned."
                : " " + Figures.counted(row.targets(), "account") + " are mentioned, one of them in "
                        + Figures.counted(most.pings(), "post") + ".";
        String roles = row.isSwitching()
                ? " The roles change: " + Figures.counted(row.inBothRoles(), "member")
                        + (row.inBothRoles() == 1 ? " was" : " were") + " on both sides."
                : " The roles do not change.";
        return inside + outside + targets + roles + " A conversation among friends about a politician looks the same.";
    }

    private static String mention(int some, int all) {
        return Figures.count(some)
                + (all == 0 ? "" : " (" + Figures.share((double) some / all) + ")")
                + (some == 1 ? " mentions" : " mention");
    }

    private void circulation(Page page) {
        page.leaf(Tag.H5, "Circulation among its own");
        conduct.circulation().stream().limit(1).forEach(row -> page.leaf(Tag.P, circulation(row)));
        page.open(Tag.DIV, "scroll").open(Tag.TABLE).open(Tag.THEAD).open(Tag.TR);
        for (String head : List.of(
                "Turning to others by",
                "Inside",
                "Outside",
                "Share inside",
                "Random groups",
                "5 % to 95 %",
                "As high")) {
            page.open(Tag.TH, head.startsWith("Turning") ? "word" : "number").with(SCOPE, "col");
            page.text(head).close(Tag.TH);
        }
        page.close(Tag.TR).close(Tag.THEAD).open(Tag.TBODY);
        conduct.circulation().forEach(row -> line(page, row));
        page.close(Tag.TBODY).close(Tag.TABLE).close(Tag.DIV);
    }

    static String circulation(CirculationRow row) {
        long all = row.internal() + row.external();
        String share = Figures.share(row.ratio()) + " of the " + RelayWords.plural(row.sort(), all)
                + " of these members stay among them.";
        CirculationRow.Random random = row.random();
        if (random == null) {
            return share + " There are too few other accounts to say how much is usual.";
        }
        return share + " In " + random.groups() + " random groups of as many and as active accounts it is "
                + Figures.share(random.mean()) + " on average, and "
                + (random.atLeast() == 0
                        ? "none reaches"
                        : random.atLeast() == 1 ? "1 reaches" : random.atLeast() + " reach")
                + " as much.";
    }

    private static void line(Page page, CirculationRow row) {
        CirculationRow.Random random = row.random();
        page.open(Tag.TR)
                .open(Tag.TH)
                .with(SCOPE, "row")
                .text(row.sort().word())
                .close(Tag.TH);
        cell(page, Figures.count(row.internal()));
        cell(page, Figures.count(row.external()));
        cell(page, Figures.share(row.ratio()));
        cell(page, random == null ? "–" : Figures.share(random.mean()));
        cell(page, random == null ? "–" : Figures.share(random.low()) + " to " + Figures.share(random.high()));
        cell(page, random == null ? "–" : random.atLeast() + " of " + random.groups());
        page.close(Tag.TR);
    }

    private static void cell(Page page, String written) {
        page.leaf(Tag.TD, "number", written);
    }
}
