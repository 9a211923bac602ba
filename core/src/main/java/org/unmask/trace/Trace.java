package org.unmask.trace;

import java.util.function.Consumer;
import org.unmask.model.ActionKind;
import org.unmask.model.Post;
import org.unmask.model.Untrusted;

/** Turns a post into the actions of one kind: pure, without state between posts. */
public interface Trace {
    /** What it sees, why that means something, and when it is wrong. */
    TraceCard card();

    /** The kind of its actions. */
    ActionKind kind();

    /** Gives each object on which the post's account acted to {@code found}, each once, in a canonical spelling. */
    void objectsOf(Post post, Consumer<Untrusted> found);
}
