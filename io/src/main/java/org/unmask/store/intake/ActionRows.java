package org.unmask.store.intake;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.unmask.model.ActionKind;
import org.unmask.model.GivenObject;
import org.unmask.model.Post;
import org.unmask.model.Untrusted;
import org.unmask.store.database.ColumnBatch;
import org.unmask.store.intake.SideColumns.OfAction;
import org.unmask.trace.Trace;

/** Lays the actions that the traces see in a post out as rows of {@code actions}. */
final class ActionRows {
    private final ColumnBatch<OfAction> batch = new ColumnBatch<>(OfAction.class);
    private final List<Trace> traces;
    private final Set<ActionKind> traced = EnumSet.noneOf(ActionKind.class);

    ActionRows(List<Trace> traces) {
        this.traces = traces;
        traces.forEach(trace -> traced.add(trace.kind()));
    }

    ColumnBatch<OfAction> batch() {
        return batch;
    }

    void add(Post post, long postNumber) {
        for (Trace trace : traces) {
            trace.objectsOf(post, object -> add(trace.kind(), object, postNumber));
        }
        // A trace decides how the given objects of its kind are spelled; those of other kinds stand as given.
        for (GivenObject given : post.objects()) {
            if (!traced.contains(given.kind())) {
                add(given.kind(), given.value(), postNumber);
            }
        }
    }

    private void add(ActionKind kind, Untrusted object, long postNumber) {
        batch.set(OfAction.KIND, (long) kind.ordinal());
        batch.set(OfAction.OBJECT, object);
        batch.set(OfAction.POST_NO, postNumber);
        batch.endRow();
    }
}
