package org.unmask.store.content;

import org.jspecify.annotations.Nullable;
import org.unmask.model.Untrusted;

/**
 * A record that did not become a post: its file and place there, the reason as code and sentence, the column where one is to blame.
 * Lines count from 1, offsets from 0 in the decompressed file; the sentence may quote the file.
 */
public record StoredReject(
        Untrusted fileName,
        long line,
        long byteOffset,
        int byteLength,
        String code,
        @Nullable Untrusted field,
        Untrusted sentence,
        String rawSha256) {}
