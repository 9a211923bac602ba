package org.unmask.export;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unmask.escape.Joined;
import org.unmask.escape.Pseudonyms;
import org.unmask.finding.AccountKey;
import org.unmask.model.ActionKind;
import org.unmask.model.PostId;
import org.unmask.model.Untrusted;

/**
 * The names under which accounts, posts and objects go out: their own, or keyed pseudonyms.
 * Pseudonyms join between exports of one case. Whoever holds the source data can still join exact times and counts back.
 */
public final class Naming {
    private static final int REMEMBERED = 1 << 16;

    private static final Map<String, String> LEADS = Map.of(
            "facebook",
            "fb",
            "x",
            "tw",
            "instagram",
            "ig",
            "tiktok",
            "tt",
            "youtube",
            "yt",
            "telegram",
            "tg",
            "bluesky",
            "bsky");

    private final @Nullable Pseudonyms pseudonyms;
    private final Map<AccountKey, Untrusted> remembered = new HashMap<>();

    private Naming(@Nullable Pseudonyms pseudonyms) {
        this.pseudonyms = pseudonyms;
    }

    /** Everything under its own name. */
    public static Naming nativeIds() {
        return new Naming(null);
    }

    /** Accounts, handles, posts and objects under pseudonyms. */
    public static Naming coded(Pseudonyms pseudonyms) {
        return new Naming(pseudonyms);
    }

    /** Whether names are pseudonyms. */
    public boolean isCoded() {
        return pseudonyms != null;
    }

    /** The name of an account. */
    public Untrusted account(AccountKey account) {
        if (pseudonyms == null) {
            return account.id();
        }
        if (remembered.size() >= REMEMBERED) {
            remembered.clear();
        }
        Pseudonyms names = pseudonyms;
        return remembered.computeIfAbsent(account, key -> Untrusted.of(names.account(key.platform(), key.id())));
    }

    /** The handle of an account: the account's pseudonym where names are pseudonyms. */
    public @Nullable Untrusted handle(AccountKey account, @Nullable Untrusted handle) {
        return pseudonyms == null || handle == null ? handle : account(account);
    }

    /** The name of a post. */
    public Untrusted post(PostId post) {
        return pseudonyms == null ? post.nativeId() : Untrusted.of(pseudonyms.post(post.platform(), post.nativeId()));
    }

    /** The name of an account in a file without a platform column: led by {@code lead}, which may be empty. */
    public Untrusted account(AccountKey account, String lead) {
        return lead.isEmpty() ? account(account) : Joined.ledBy(lead, account(account));
    }

    /** The name of an object: single hashtags and sites belong to nobody and stay; a text, link, sequence or id leads to its author. */
    public Untrusted object(ActionKind kind, Untrusted object) {
        if (pseudonyms == null || kind == ActionKind.HASHTAG || kind == ActionKind.DOMAIN) {
            return object;
        }
        return Untrusted.of(pseudonyms.object(kind.word(), object));
    }

    /**
     * What leads an account's id in a file without a platform column: nothing where {@code platforms} holds one platform, else the
     * prefix by which importers tell platforms apart.
     */
    public static String lead(String platform, Set<String> platforms) {
        return platforms.size() <= 1 ? "" : LEADS.getOrDefault(platform, platform) + "_";
    }
}
