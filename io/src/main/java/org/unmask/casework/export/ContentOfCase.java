package org.unmask.casework.export;

import java.io.IOException;
import java.util.function.Consumer;
import org.unmask.export.ExportJob.CaseContent;
import org.unmask.model.AccountFacts;
import org.unmask.model.Post;
import org.unmask.store.content.StoredContent;

/** What the store keeps, as exporters read it. */
record ContentOfCase(StoredContent stored) implements CaseContent {
    @Override
    public void posts(Consumer<Post> sink) throws IOException {
        stored.posts(sink);
    }

    @Override
    public void accountFacts(Consumer<AccountFacts> sink) throws IOException {
        stored.accountFacts(sink);
    }

    @Override
    public void actions(Consumer<Act> sink) throws IOException {
        stored.actions(action ->
                sink.accept(new Act(action.kind(), action.object(), action.account(), action.post(), action.micros())));
    }
}
