package org.unmask.store.media;

import org.jspecify.annotations.Nullable;
import org.unmask.model.Untrusted;

/** A file that was offered: path as text, name, size in bytes, SHA-256 where it was read, and why it gives no picture, null where it does. */
public record OfferedFile(
        Untrusted path,
        Untrusted name,
        long size,
        @Nullable String sha256,
        @Nullable String fault) {}
