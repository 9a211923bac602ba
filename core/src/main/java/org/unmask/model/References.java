package org.unmask.model;

import org.jspecify.annotations.Nullable;

/** The other posts that a post refers to. A repost names the original, not the copy in between. */
public record References(
        PostKind kind,
        @Nullable Untrusted repostOfId,
        @Nullable Untrusted repostOfAccount,
        @Nullable Untrusted replyToId,
        @Nullable Untrusted replyToAccount,
        @Nullable Untrusted quoteOfId,
        @Nullable Untrusted quoteOfAccount,
        @Nullable Untrusted conversationId,
        @Nullable Untrusted spaceId,
        @Nullable Untrusted spaceName) {
    /** A post of its own. */
    public static final References NONE =
            new References(PostKind.POST, null, null, null, null, null, null, null, null, null);
}
