package org.unmask.model;

import org.jspecify.annotations.Nullable;

/** Engagement counts at one moment. Null = not given, never 0. A repost carries none of its own. {@code atMicros} may be {@link Moment#NONE}. */
public record Metrics(
        @Nullable Long likes,
        @Nullable Long reposts,
        @Nullable Long replies,
        @Nullable Long quotes,
        @Nullable Long views,
        @Nullable Long saves,
        @Nullable String reactionsJson,
        long atMicros) {
    /** Nothing given. */
    public static final Metrics NONE = new Metrics(null, null, null, null, null, null, null, Moment.NONE);
}
