package org.unmask.model;

import org.jspecify.annotations.Nullable;

/** What one record says about an account at one moment. Times are microseconds or {@link Moment#NONE}; null = not given. */
public record AccountFacts(
        String platform,
        Untrusted accountId,
        @Nullable Untrusted handle,
        @Nullable Untrusted displayName,
        @Nullable Untrusted bio,
        @Nullable Untrusted location,
        @Nullable Untrusted url,
        long createdMicros,
        @Nullable Long followers,
        @Nullable Long following,
        @Nullable Long postsCount,
        @Nullable String verifiedJson,
        @Nullable Boolean botDeclared,
        @Nullable Boolean isProtected,
        long observedMicros) {}
