package org.unmask.explain;

import org.jspecify.annotations.Nullable;

/** One innocent reason for acting together: pure, without state between groups. */
public interface InnocentExplanation {
    /** What it is, when it is wrong, and what would decide the case. */
    ExplanationCard card();

    /** What this reason says of a group; null where it does not apply. */
    @Nullable
    Told of(GroupView group);
}
