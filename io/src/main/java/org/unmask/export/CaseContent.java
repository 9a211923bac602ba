package org.unmask.export;

import java.io.IOException;
import java.util.function.Consumer;
import org.unmask.finding.AccountKey;
import org.unmask.model.AccountFacts;
import org.unmask.model.ActionKind;
import org.unmask.model.Post;
import org.unmask.model.PostId;
import org.unmask.model.Untrusted;

/** What a case holds before any analysis, as exporters read it: in total orders, streamed. The store's side stands in {@code casework}. */
public interface CaseContent {
    /** Every post of the case once, its newest reading, by (platform, id). */
    void posts(Consumer<Post> sink) throws IOException;

    /** Every distinct observation of an account, by (platform, account, observed, content). */
    void accountFacts(Consumer<AccountFacts> sink) throws IOException;

    /** Every action of the case, by (kind word, object, time, account, post). */
    void actions(Consumer<Act> sink) throws IOException;

    /** One action: {@code account} acted on {@code object} by {@code post} at {@code micros}. */
    record Act(ActionKind kind, Untrusted object, AccountKey account, PostId post, long micros) {}
}
