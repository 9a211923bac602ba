package org.unmask.model;

import org.jspecify.annotations.Nullable;

/**
 * Who wrote a post, as shown at reading time. All fields are null when the author is unknown (deleted, private).
 * An account known only by its handle has the id {@code @handle}, lower-cased.
 */
public record Author(
        @Nullable Untrusted accountId,
        @Nullable Untrusted handle,
        @Nullable Untrusted displayName,
        @Nullable Long followers) {
    /** Nobody known: such posts make no actions, else one such "account" would coordinate with everybody. */
    public static final Author UNKNOWN = new Author(null, null, null, null);

    /** An author known by id alone. */
    public static Author ofId(Untrusted accountId) {
        return new Author(accountId, null, null, null);
    }
}
