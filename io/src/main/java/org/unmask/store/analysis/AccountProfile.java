package org.unmask.store.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unmask.finding.AccountKey;
import org.unmask.model.Untrusted;

/** What an account says about itself, each at its latest; null = never given. Client applications in UTF-8 order, over all its posts. */
public record AccountProfile(
        AccountKey account,
        @Nullable Untrusted handle,
        @Nullable Untrusted displayName,
        @Nullable Untrusted bio,
        @Nullable Untrusted url,
        @Nullable Boolean botDeclared,
        List<Untrusted> clientApps) {
    public AccountProfile {
        clientApps = List.copyOf(clientApps);
    }
}
