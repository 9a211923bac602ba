package org.unmask.cli.say;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unmask.casework.OpenRun;
import org.unmask.casework.Refusal;
import org.unmask.casework.analysis.Appearances;
import org.unmask.casework.analysis.Appearances.Appearance;
import org.unmask.casework.analysis.Appearances.First;
import org.unmask.cli.Answer;
import org.unmask.finding.RunSummary;
import org.unmask.store.CaseFolder;

/** Families of pictures in the order of their appearance. */
public final class ShownAppearances {
    private ShownAppearances() {}

    /** Those with the most accounts; the run tells of the clocks. */
    public static Answer of(CaseFolder open, @Nullable String runId, int top) throws IOException, Refusal {
        RunSummary run = OpenRun.of(open, runId).summary();
        Appearances.Page page = Appearances.of(open, run, top);
        Table table = new Table("family", "posts", "accounts", "platform", "first there", "account", "post", "order");
        List<Object> rows = new ArrayList<>();
        for (Appearance one : page.shown()) {
            for (int i = 0; i < one.firsts().size(); i++) {
                First first = one.firsts().get(i);
                table.row(
                        i == 0 ? one.family() : "",
                        i == 0 ? Words.count(one.posts()) : "",
                        i == 0 ? Words.count(one.accounts()) : "",
                        first.post().account().platform(),
                        Words.time(first.millis() * 1000),
                        first.post().account().id(),
                        first.post().post().nativeId(),
                        order(one, i));
            }
            rows.add(data(one));
        }
        List<String> lines = new ArrayList<>(page.shown().isEmpty() ? List.of() : table.lines());
        lines.add(Words.count(rows.size()) + " of " + Words.count(page.families())
                + " families of pictures with two posts and more, those of most accounts first; more with --top");
        lines.add(
                "first in these data is not where a picture comes from; it is said only where the clocks of the platforms agree");
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("pictures", rows);
        data.put("total", page.families());
        return Answer.of(data, lines);
    }

    private static String order(Appearance one, int place) {
        if (!one.settled()) {
            return "clocks not settled";
        }
        long later = one.firsts().get(place).millis() - one.firsts().get(0).millis();
        return place == 0 ? "first in these data" : "+" + later / 1000 + " s";
    }

    private static Map<String, Object> data(Appearance one) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("family", one.family());
        data.put("posts", one.posts());
        data.put("accounts", one.accounts());
        data.put("order_settled", one.settled());
        data.put("first", one.firsts().stream().map(ShownAppearances::data).toList());
        return data;
    }

    private static Map<String, Object> data(First first) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("platform", first.post().account().platform());
        data.put("at", Words.time(first.millis() * 1000));
        data.put("account_id", first.post().account().id());
        data.put("post_id", first.post().post().nativeId());
        return data;
    }
}
