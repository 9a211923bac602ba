package org.unmask.ingest.table;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.unmask.ingest.ImportSettings;
import org.unmask.ingest.PlatformRule;
import org.unmask.ingest.table.grid.Grid;
import org.unmask.ingest.table.map.PlatformUse;
import org.unmask.ingest.table.map.Target;
import org.unmask.model.UnusableInput;
import org.unmask.time.IdTimes;
import org.unmask.time.ReadTime;
import org.unmask.time.TimeReader;
import org.unmask.time.TimeSettings;

/** Which platform a table's rows belong to, and why. */
record PlatformGuess(PlatformUse use, String reason) {
    private static final double MOST = 0.95;
    private static final long NEAR_MICROS = 3_000_000L;
    private static final long QUARTER_MICROS = 900_000_000L;
    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("twitter", "x"),
            Map.entry("x", "x"),
            Map.entry("tw", "x"),
            Map.entry("facebook", "facebook"),
            Map.entry("fb", "facebook"),
            Map.entry("instagram", "instagram"),
            Map.entry("ig", "instagram"),
            Map.entry("threads", "threads"),
            Map.entry("tiktok", "tiktok"),
            Map.entry("youtube", "youtube"),
            Map.entry("reddit", "reddit"),
            Map.entry("telegram", "telegram"),
            Map.entry("bluesky", "bluesky"),
            Map.entry("mastodon", "mastodon"),
            Map.entry("truthsocial", "truthsocial"),
            Map.entry("gab", "gab"),
            Map.entry("vk", "vk"),
            Map.entry("linkedin", "linkedin"));

    static PlatformGuess of(Proposal proposal, Grid grid, ImportSettings settings) {
        if (settings.platform() != null) {
            return new PlatformGuess(new PlatformUse.Word(settings.platform()), "as given by --platform");
        }
        PlatformGuess byColumn = byColumn(proposal, grid);
        if (byColumn != null) {
            return byColumn;
        }
        PlatformGuess byPrefix = byPrefix(proposal, grid);
        return byPrefix != null ? byPrefix : byPostIds(proposal, settings);
    }

    private static @Nullable PlatformGuess byColumn(Proposal proposal, Grid grid) {
        Proposal.Pair pair = proposal.chosen(Target.PLATFORM);
        if (pair == null) {
            return null;
        }
        Map<String, String> values = new TreeMap<>();
        for (String value : proposal.stats(pair.column()).values()) {
            String plain = value.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
            values.put(value, KNOWN.getOrDefault(plain, plain.isEmpty() ? PlatformRule.UNKNOWN : plain));
        }
        String column = grid.header().get(pair.column());
        return new PlatformGuess(new PlatformUse.FromColumn(column, values), "named by column " + column);
    }

    private static @Nullable PlatformGuess byPrefix(Proposal proposal, Grid grid) {
        Proposal.Pair account = proposal.chosen(Target.ACCOUNT_ID);
        if (account == null) {
            return null;
        }
        Map<String, String> prefixes =
                PlatformRule.prefixesOf(proposal.stats(account.column()).values());
        if (prefixes.isEmpty()) {
            return null;
        }
        String column = grid.header().get(account.column());
        return new PlatformGuess(
                new PlatformUse.PrefixOf(column, prefixes), "every sampled " + column + " begins with one of these");
    }

    private static PlatformGuess byPostIds(Proposal proposal, ImportSettings settings) {
        Proposal.Pair pair = proposal.chosen(Target.POST_ID);
        if (pair != null && proposal.stats(pair.column()).share(ColumnStats::isReddit) >= MOST) {
            return new PlatformGuess(new PlatformUse.Word("reddit"), "post ids are written like Reddit's");
        }
        if (pair != null && idsTellTheTimes(proposal, pair, settings)) {
            return new PlatformGuess(
                    new PlatformUse.Word("x"), "the times in the post ids, read as X's, agree with created_at");
        }
        return new PlatformGuess(
                new PlatformUse.Word(PlatformRule.UNKNOWN),
                "nothing tells the platform: put it here or give --platform");
    }

    private static boolean idsTellTheTimes(Proposal proposal, Proposal.Pair ids, ImportSettings settings) {
        Proposal.Pair times = proposal.chosen(Target.CREATED_AT);
        if (times == null) {
            return false;
        }
        ColumnStats idStats = proposal.stats(ids.column());
        ColumnStats timeStats = proposal.stats(times.column());
        if (idStats.values().size() != timeStats.values().size()) {
            return false;
        }
        try {
            TimeReader reader = TimeReader.of(timeStats.values(), TimeSettings.of("x", settings.nowMicros()));
            long near = 0;
            long timed = 0;
            for (int i = 0; i < idStats.values().size(); i++) {
                long hidden = IdTimes.micros("x", idStats.values().get(i));
                ReadTime read = reader.read(timeStats.values().get(i));
                if (hidden != Long.MIN_VALUE && read.isKnown()) {
                    timed++;
                    long off = Math.floorMod(read.micros() - hidden + NEAR_MICROS, QUARTER_MICROS);
                    near += off <= 2 * NEAR_MICROS ? 1 : 0;
                }
            }
            return timed >= 3 && timed * 2 > idStats.values().size() && near >= MOST * timed;
        } catch (UnusableInput question) {
            return false;
        }
    }
}
