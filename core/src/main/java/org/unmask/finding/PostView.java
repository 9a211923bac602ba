package org.unmask.finding;

import org.jspecify.annotations.Nullable;
import org.unmask.model.Moment;
import org.unmask.model.PostId;
import org.unmask.model.Untrusted;

/** A post as an exhibit shows it: who, when by which clock, what, and the hash (SHA-256, hex) of the raw record with its place. */
public record PostView(
        PostId post,
        AccountKey account,
        @Nullable Untrusted handle,
        @Nullable Untrusted displayName,
        Moment moment,
        @Nullable String zoneDecision,
        @Nullable Untrusted text,
        @Nullable Untrusted url,
        @Nullable Long likes,
        @Nullable Long reposts,
        String rawSha256,
        String sourceSha256,
        long sourceRow,
        long byteOffset) {}
