package org.unmask.trace;

import java.util.List;
import org.unmask.model.ActionKind;
import org.unmask.model.Post;

/** Turns a post into actions: pure, without state between posts. */
public interface Trace {
    /** What it sees, why that means something, and when it is wrong. */
    TraceCard card();

    /** The kinds of its actions, in the order of {@link ActionKind}. */
    List<ActionKind> kinds();

    /**
     * Gives each object on which the post's account acted to {@code found}, each once, in a canonical spelling.
     * Objects that only one platform knows (posts, media ids) begin with its word and a colon; links, texts, tags and hashes do not,
     * so that accounts of two platforms can meet on them. Posts without a known account give nothing.
     */
    void actionsOf(Post post, ActionSink found);
}
