package org.unmask.text.lists;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.unmask.model.Untrusted;

/**
 * A list of accounts that a user keeps, one a line: {@code x:12345} (platform and id), {@code @handle} (any platform), or a site such as
 * {@code parliament.uk} that an account must name as its own; a site also stands for what is below it.
 */
public final class AccountList {
    /** No accounts. */
    public static final AccountList NONE = new AccountList(Set.of());

    private final Set<String> entries;

    private AccountList(Set<String> entries) {
        this.entries = entries;
    }

    /** The accounts of these lines; empty lines, and all behind a {@code #}, are comments. */
    public static AccountList of(List<String> lines) {
        Set<String> entries = new TreeSet<>();
        for (String line : lines) {
            int comment = line.indexOf('#');
            String entry =
                    (comment < 0 ? line : line.substring(0, comment)).strip().toLowerCase(Locale.ROOT);
            if (!entry.isEmpty()) {
                entries.add(entry);
            }
        }
        return new AccountList(entries);
    }

    /** How many entries there are. */
    public int size() {
        return entries.size();
    }

    /** Whether the list names this account; {@code site} is the site that it names as its own. */
    public boolean isIn(String platform, Untrusted id, @Nullable Untrusted handle, @Nullable Untrusted site) {
        if (entries.isEmpty()) {
            return false;
        }
        boolean named = entries.contains((platform + ":" + id.raw()).toLowerCase(Locale.ROOT))
                || (handle != null && entries.contains("@" + withoutAt(handle.raw())));
        return named || (site != null && isUnder(site.raw().toLowerCase(Locale.ROOT)));
    }

    private static String withoutAt(String handle) {
        return (handle.startsWith("@") ? handle.substring(1) : handle).toLowerCase(Locale.ROOT);
    }

    private boolean isUnder(String site) {
        for (int from = 0; from >= 0; from = site.indexOf('.', from) < 0 ? -1 : site.indexOf('.', from) + 1) {
            if (entries.contains(site.substring(from))) {
                return true;
            }
        }
        return false;
    }
}
