package org.unmask.ingest;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which platform the rows of a file without a platform column belong to: one word, or by the prefix of the account's id. */
public final class PlatformRule {
    /** The word where nothing says which platform it is. */
    public static final String UNKNOWN = "unknown";

    private static final Map<String, String> KNOWN = Map.of(
            "fb_", "facebook",
            "tw_", "x",
            "x_", "x",
            "ig_", "instagram",
            "tt_", "tiktok",
            "yt_", "youtube",
            "tg_", "telegram",
            "bsky_", "bluesky",
            "vk_", "vk");

    private final @Nullable String word;
    private final Map<String, String> prefixes;
    private final String reason;

    private PlatformRule(@Nullable String word, Map<String, String> prefixes, String reason) {
        this.word = word;
        this.prefixes = prefixes;
        this.reason = reason;
    }

    /** One platform for all rows. */
    public static PlatformRule always(String word, String reason) {
        return new PlatformRule(word, Map.of(), reason);
    }

    /** By these prefixes; rows without one are {@value #UNKNOWN}. */
    public static PlatformRule byPrefix(Map<String, String> prefixes) {
        return new PlatformRule(null, new TreeMap<>(prefixes), "platform by prefix of the account id: " + prefixes);
    }

    /** The platform given by the user, else the known prefixes where every sampled account id carries one, else {@value #UNKNOWN}. */
    public static PlatformRule choose(@Nullable String given, List<String> accountIds) {
        if (given != null) {
            return always(given, "platform as given: " + given);
        }
        Map<String, String> used = prefixesOf(accountIds);
        return used.isEmpty()
                ? always(UNKNOWN, "the file does not name its platform: give --platform to name it")
                : byPrefix(used);
    }

    /** The known prefixes that these ids carry; empty unless every id carries one. */
    public static Map<String, String> prefixesOf(List<String> accountIds) {
        Map<String, String> used = new TreeMap<>();
        for (String id : accountIds) {
            String prefix = id.substring(0, id.indexOf('_') + 1);
            String platform = KNOWN.get(prefix);
            if (platform == null && !id.isEmpty()) {
                return Map.of();
            }
            if (platform != null) {
                used.put(prefix, platform);
            }
        }
        return used;
    }

    /** The platform of a row by its account id. */
    public String of(String accountId) {
        if (word != null) {
            return word;
        }
        for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
            if (accountId.startsWith(prefix.getKey())) {
                return prefix.getValue();
            }
        }
        return UNKNOWN;
    }

    /** The one platform of all rows; {@value #UNKNOWN} where it differs from row to row. */
    public String common() {
        return word != null ? word : UNKNOWN;
    }

    /** One sentence for the source's facts. */
    public String reason() {
        return reason;
    }
}
