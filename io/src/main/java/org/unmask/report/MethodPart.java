package org.unmask.report;

import static org.unmask.report.page.Attribute.ID;
import static org.unmask.report.page.Attribute.SCOPE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.unmask.finding.RunSummary;
import org.unmask.finding.RunSummary.FamilyRow;
import org.unmask.finding.ShuffleRow;
import org.unmask.report.page.Page;
import org.unmask.report.page.Tables;
import org.unmask.report.page.Tag;
import org.unmask.report.words.Figures;
import org.unmask.report.words.Phrases;

/** How it was found, for readers who are no statisticians: the tie, chance, the families of tests, and both sorts of shuffled data. */
final class MethodPart {
    private static final String WITHIN_ACCOUNT = "within-account";
    private static final String WITHIN_OBJECT = "within-object";

    private final RunSummary summary;

    MethodPart(RunSummary summary) {
        this.summary = summary;
    }

    void draw(Page page) {
        page.open(Tag.SECTION).with(ID, "method").leaf(Tag.H2, "Method");
        words(page);
        if (!summary.families().isEmpty()) {
            families(page);
        }
        if (!summary.shuffles().isEmpty()) {
            shuffles(page);
        }
        page.close(Tag.SECTION);
    }

    private static void words(Page page) {
        page.open(Tag.DL, "words");
        Tables.fact(
                page,
                "Trace",
                "What a post leaves behind that others can share: a reposted post, a link, a sequence of hashtags, a text, a media file.");
        Tables.fact(
                page,
                "Tie",
                "Two accounts that acted on the same objects within a short time. Its strength is the number of different objects, "
                        + "not of posts: who posts one thing a hundred times gains nothing by it.");
        Tables.fact(
                page,
                "Window",
                "How short a time. No single one is right, so all are looked at, and the correction below pays for looking often.");
        Tables.fact(
                page,
                "Chance",
                "For each pair: how often two accounts as active as these would meet by chance on objects as popular as these, given how quickly "
                        + "others react to such objects. Busy accounts and viral objects so count for little.");
        Tables.fact(
                page,
                "q",
                "Among all ties with a q this small, the share that is expected to be by chance (Benjamini and Hochberg 1995), counted over every pair that "
                        + "could have been tied. It protects against finding something only because very much was looked at.");
        Tables.fact(
                page,
                "Repetition",
                "The least number of different objects, read from shuffled data. It protects the people who happen to post at the same moment once or twice.");
        Tables.fact(
                page,
                "Evidence",
                "A tie with q of at most .01 over all windows, on at least three different objects and two days, "
                        + "or on two traces with different posts. It protects the crowd around one event.");
        Tables.fact(
                page,
                "Group",
                "Accounts with more evidence ties among each other than to others (Traag, Waltman and van Eck 2019).");
        Tables.fact(
                page,
                "Stability",
                "The objects are drawn anew, some left out, and the groups are found again; members who stay together do not hang on a few objects.");
        page.close(Tag.DL);
    }

    private void families(Page page) {
        page.leaf(Tag.H3, "What was tested");
        page.leaf(
                Tag.P,
                "One row for each trace, pair of platforms and window. Pairs that could be tied: accounts that both acted on at least two objects of the trace; "
                        + "the correction is over all of them, not only over those that met.");
        Tables.open(
                page,
                "Families of tests",
                "Trace",
                "Platforms",
                "Window#",
                "Actions#",
                "Pairs that could be tied#",
                "Tested#",
                "Beyond chance#",
                "Evidence#",
                "Repetition#");
        for (FamilyRow row : summary.families()) {
            page.open(Tag.TR)
                    .open(Tag.TH)
                    .with(SCOPE, "row")
                    .text(row.kind())
                    .close(Tag.TH)
                    .leaf(Tag.TD, row.edgeClass());
            Tables.number(page, row.windowMillis(), Figures.window(row.windowMillis()));
            Tables.count(page, row.actions());
            Tables.count(page, row.eligiblePairs());
            Tables.count(page, row.tested());
            Tables.count(page, row.significant());
            Tables.count(page, row.evidence());
            Tables.count(page, row.repetition()).close(Tag.TR);
        }
        Tables.close(page);
    }

    private record Pair(
            @Nullable ShuffleRow withinAccount, @Nullable ShuffleRow withinObject) {}

    private void shuffles(Page page) {
        page.leaf(Tag.H3, "Expected by chance alone");
        page.leaf(
                Tag.P,
                "Every run is repeated on its own data with the times dealt out anew. What is still found then is found by chance. "
                        + "Two sorts are printed side by side, because neither alone is chance itself; between them lies what a crowd does.");
        page.open(Tag.UL)
                .leaf(Tag.LI, Phrases.shuffle(WITHIN_ACCOUNT))
                .leaf(Tag.LI, Phrases.shuffle(WITHIN_OBJECT))
                .close(Tag.UL);
        page.leaf(
                Tag.P,
                "Half of the shuffles choose the repetition, the other half are counted here, so that nothing is read on the data it was chosen on. "
                        + "In large cases a sample of the accounts is joined with all others, and what is seen is scaled up to all accounts.");
        Tables.open(
                page,
                "Real data beside shuffled data",
                "Trace",
                "Window#",
                "Repetition#",
                "Pairs, real#",
                "Pairs, within account#",
                "Pairs, within object#",
                "Accounts, real#",
                "Accounts, within account#",
                "Accounts, within object#",
                "Floor#");
        for (List<Pair> window : pairs().values()) {
            window.forEach(pair -> row(page, pair));
        }
        Tables.close(page);
        page.leaf(
                Tag.P,
                "note",
                "Floor: the share of eligible accounts outside flagged groups that would have such a tie by chance alone, the larger of the two sorts. "
                        + "Where none was seen, the number that a single one would have stood for is given as an upper mark: < 0.2, say.");
    }

    /** Both sorts of one kind, window and repetition stand on one row. */
    private Map<String, List<Pair>> pairs() {
        Map<String, List<Pair>> rows = new java.util.LinkedHashMap<>();
        Map<String, ShuffleRow> objects = new TreeMap<>();
        summary.shuffles().stream().filter(s -> s.sort().equals(WITHIN_OBJECT)).forEach(s -> objects.put(key(s), s));
        for (ShuffleRow row : summary.shuffles()) {
            if (!row.sort().equals(WITHIN_OBJECT)) {
                rows.computeIfAbsent(key(row), key -> new ArrayList<>()).add(new Pair(row, objects.remove(key(row))));
            }
        }
        objects.forEach(
                (key, row) -> rows.computeIfAbsent(key, k -> new ArrayList<>()).add(new Pair(null, row)));
        return rows;
    }

    private static String key(ShuffleRow row) {
        return row.kind().word() + ' ' + row.windowMillis() + ' ' + row.repetition();
    }

    private static void row(Page page, Pair pair) {
        ShuffleRow any = pair.withinAccount() != null ? pair.withinAccount() : pair.withinObject();
        if (any == null) {
            return;
        }
        page.open(Tag.TR)
                .open(Tag.TH)
                .with(SCOPE, "row")
                .text(any.kind().word())
                .close(Tag.TH);
        Tables.number(page, any.windowMillis(), Figures.window(any.windowMillis()));
        Tables.count(page, any.repetition());
        Tables.count(page, any.realPairs());
        mean(page, pair.withinAccount(), true);
        mean(page, pair.withinObject(), true);
        Tables.count(page, any.realAccounts());
        mean(page, pair.withinAccount(), false);
        mean(page, pair.withinObject(), false);
        double floor = Math.max(floor(pair.withinAccount()), floor(pair.withinObject()));
        Tables.number(page, floor, floor < 0 ? "–" : floor == 0 ? none(any) : Figures.share(floor))
                .close(Tag.TR);
    }

    private static String none(ShuffleRow row) {
        return Figures.share(row.accounts() == 0 ? 0 : 1.0 / row.accounts());
    }

    /** What one account seen in the shuffles stands for, in their mean. */
    private static double oneAccount(ShuffleRow row) {
        double whole = 1.0 / row.shuffles();
        return row.accounts() == 0 ? whole : Math.max(whole, (double) row.eligibleAccounts() / row.accounts());
    }

    /** A pair can be met from both of its accounts, where both were looked at. */
    private static double onePair(ShuffleRow row) {
        return Math.max(1.0 / row.shuffles(), oneAccount(row) / 2);
    }

    private static void mean(Page page, @Nullable ShuffleRow row, boolean pairs) {
        if (row == null) {
            Tables.number(page, Double.NaN, "–");
            return;
        }
        double mean = pairs ? row.nullPairs() : row.nullAccounts();
        if (mean == 0 && row.shuffles() > 0) {
            Tables.number(page, 0, "< " + Figures.decimal(pairs ? onePair(row) : oneAccount(row)));
        } else {
            Tables.number(page, mean, Figures.decimal(mean));
        }
    }

    private static double floor(@Nullable ShuffleRow row) {
        return row == null || Double.isNaN(row.floorShare()) ? -1 : row.floorShare();
    }
}
