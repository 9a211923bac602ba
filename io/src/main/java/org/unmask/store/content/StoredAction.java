package org.unmask.store.content;

import org.unmask.finding.AccountKey;
import org.unmask.model.ActionKind;
import org.unmask.model.PostId;
import org.unmask.model.Untrusted;

/** One action as it is kept: {@code account} acted on {@code object} by {@code post} at {@code micros}. */
public record StoredAction(ActionKind kind, Untrusted object, AccountKey account, PostId post, long micros) {}
