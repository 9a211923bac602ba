package org.unmask.cli.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unmask.finding.AccountKey;
import org.unmask.finding.conduct.CirculationRow;
import org.unmask.finding.conduct.Conduct;
import org.unmask.finding.conduct.PingRow;
import org.unmask.finding.conduct.RelayRow;
import org.unmask.finding.conduct.Role;
import org.unmask.relay.Relay;

/** What happens inside a group, in a few words and as data. */
final class ShownConduct {
    private ShownConduct() {}

    /** Such as {@code steady lag 7 h (q 0.001); 12 pings; 50 % of reposts inside}. */
    static String words(Conduct conduct) {
        List<String> words = new ArrayList<>();
        for (RelayRow row : conduct.relays()) {
            String lag = Words.seconds(Math.round(row.relay().medianMillis() / 1000.0));
            switch (row.verdict()) {
                case STEADY -> words.add("steady lag " + lag + " (q " + Words.number(row.q()) + ")");
                case TWO_SCHEDULES -> words.add("steady lag " + lag + ", as two schedules show");
                case TOO_FEW, UNSTEADY -> {
                    // Nothing to say in so few words.
                }
            }
        }
        conduct.pings().stream()
                .filter(row -> row.pings() > 0)
                .forEach(row -> words.add(Words.count(row.pings(), "ping")));
        conduct.circulation().stream()
                .filter(row -> row.internal() > 0)
                .forEach(row ->
                        words.add(String.format(Locale.ROOT, "%.0f %% of %s inside", 100 * row.ratio(), plural(row))));
        return String.join("; ", words);
    }

    private static String plural(CirculationRow row) {
        String word = row.sort().word();
        return word.endsWith("y") ? word.substring(0, word.length() - 1) + "ies" : word + "s";
    }

    static Map<String, Object> data(Conduct conduct) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("relays", conduct.relays().stream().map(ShownConduct::data).toList());
        data.put("pings", conduct.pings().stream().map(ShownConduct::data).toList());
        data.put(
                "circulation",
                conduct.circulation().stream().map(ShownConduct::data).toList());
        return data;
    }

    private static Map<String, Object> data(RelayRow row) {
        Relay relay = row.relay();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("kind", row.kind() == null ? "all" : row.kind().word());
        data.put("roles", row.roles().stream().map(Role::word).toList());
        data.put("leaders", keys(row.leaders()));
        data.put("followers", keys(row.followers()));
        data.put("verdict", row.verdict().word());
        data.put("objects", relay.objects());
        data.put("occasions", relay.occasions());
        data.put("after", relay.after());
        data.put("not_after", relay.notAfter());
        data.put("median_lag_s", relay.medianMillis() / 1000.0);
        data.put("low_lag_s", relay.lowMillis() / 1000.0);
        data.put("high_lag_s", relay.highMillis() / 1000.0);
        data.put("lags", relay.counts());
        Relay.@Nullable Statistics found = relay.statistics();
        if (found != null) {
            data.put("band_low", found.low());
            data.put("band_high", found.high());
            data.put("concentration", found.concentration());
            data.put("expected_concentration", found.expectedConcentration());
            data.put("factor", found.factor());
            data.put("expected_factor", found.expectedFactor());
            data.put("leader_hours", found.leaderHours());
            data.put("p_value", found.p());
            data.put("q_value", row.q());
        }
        return data;
    }

    private static Map<String, Object> data(PingRow row) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("reactions", row.reactions());
        data.put("pings", row.pings());
        data.put("quotes", row.quotes());
        data.put("reactions_outside", row.reactionsOutside());
        data.put("pings_outside", row.pingsOutside());
        data.put("pairs", row.pairs());
        data.put("pairs_both_ways", row.pairsBothWays());
        data.put("in_both_roles", row.inBothRoles());
        data.put("targets", row.targets());
        data.put(
                "top",
                row.top().stream()
                        .map(target -> {
                            Map<String, Object> named = ShownRun.key(target.account());
                            named.put("pings", target.pings());
                            return named;
                        })
                        .toList());
        return data;
    }

    private static Map<String, Object> data(CirculationRow row) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("sort", row.sort().word());
        data.put("internal", row.internal());
        data.put("external", row.external());
        data.put("ratio", row.ratio());
        CirculationRow.Random random = row.random();
        if (random != null) {
            data.put("random_groups", random.groups());
            data.put("random_mean", random.mean());
            data.put("random_low", random.low());
            data.put("random_high", random.high());
            data.put("random_at_least", random.atLeast());
        }
        return data;
    }

    private static List<Map<String, Object>> keys(List<AccountKey> accounts) {
        return accounts.stream().map(ShownRun::key).toList();
    }
}
