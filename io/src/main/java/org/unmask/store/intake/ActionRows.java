package org.unmask.store.intake;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.unmask.model.ActionKind;
import org.unmask.model.GivenObject;
import org.unmask.model.Post;
import org.unmask.model.Untrusted;
import org.unmask.store.database.ColumnBatch;
import org.unmask.store.intake.SideColumns.OfAction;
import org.unmask.trace.Trace;

/** Lays the actions that the traces see in a post out as rows of {@code actions}, each kind and object once. */
final class ActionRows {
    /** A tree, for strangers choose the keys. */
    private static final Comparator<GivenObject> ORDER =
            Comparator.comparing(GivenObject::kind).thenComparing(GivenObject::value);

    private final ColumnBatch<OfAction> batch = new ColumnBatch<>(OfAction.class);
    private final List<Trace> traces;
    private final Set<ActionKind> traced = EnumSet.noneOf(ActionKind.class);

    ActionRows(List<Trace> traces) {
        this.traces = traces;
        traces.forEach(trace -> traced.addAll(trace.kinds()));
    }

    ColumnBatch<OfAction> batch() {
        return batch;
    }

    void add(Post post, long postNumber) {
        if (post.objects().isEmpty()) {
            for (Trace trace : traces) {
                trace.actionsOf(post, (kind, object) -> add(kind, object, postNumber));
            }
        } else {
            addOnce(post, postNumber);
        }
    }

    /** What a source names may also be seen by a trace of its own. */
    private void addOnce(Post post, long postNumber) {
        Seen seen = new Seen();
        for (Trace trace : traces) {
            trace.actionsOf(post, (kind, object) -> addOnce(new GivenObject(kind, object), seen, postNumber));
        }
        for (GivenObject given : post.objects()) {
            if (!traced.contains(given.kind()) && post.author().accountId() != null) {
                addOnce(given, seen, postNumber);
            }
        }
    }

    private void addOnce(GivenObject object, Seen seen, long postNumber) {
        if (seen.add(object)) {
            add(object.kind(), object.value(), postNumber);
        }
    }

    /** Most posts have one object: the tree is made for the second. */
    private static final class Seen {
        private @Nullable GivenObject first;
        private @Nullable Set<GivenObject> all;

        boolean add(GivenObject object) {
            if (first == null) {
                first = object;
                return true;
            }
            if (all == null) {
                all = new TreeSet<>(ORDER);
                all.add(first);
            }
            return all.add(object);
        }
    }

    private void add(ActionKind kind, Untrusted object, long postNumber) {
        batch.set(OfAction.KIND, (long) kind.ordinal());
        batch.set(OfAction.OBJECT, object);
        batch.set(OfAction.POST_NO, postNumber);
        batch.endRow();
    }
}
