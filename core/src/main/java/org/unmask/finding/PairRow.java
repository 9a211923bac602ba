package org.unmask.finding;

import org.unmask.model.ActionKind;
import org.unmask.model.PostId;
import org.unmask.model.Untrusted;

/** One pair of posts on one object: a is the older post, equal times by (account, post). The lag is in milliseconds. */
public record PairRow(
        ActionKind kind,
        Untrusted object,
        PostId postA,
        AccountKey accountA,
        PostId postB,
        AccountKey accountB,
        long lagMillis) {}
