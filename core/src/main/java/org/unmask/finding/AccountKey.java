package org.unmask.finding;

import org.unmask.model.Untrusted;

/** The key of an account: lower-case platform word and the native id. Ordered by platform, then id, in UTF-8 order. */
public record AccountKey(String platform, Untrusted id) implements Comparable<AccountKey> {
    @Override
    public int compareTo(AccountKey other) {
        int byPlatform = Untrusted.compareUtf8(platform, other.platform);
        return byPlatform != 0 ? byPlatform : id.compareTo(other.id);
    }
}
