package org.unmask.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a post from one source record.
 * {@code byReference} marks a post seen only inside another record; {@code collectedMicros} may be {@link Moment#NONE}.
 */
public record Post(
        PostId id,
        @Nullable Untrusted url,
        Author author,
        Moment moment,
        Content content,
        References references,
        Metrics metrics,
        List<GivenObject> objects,
        long collectedMicros,
        boolean byReference) {
    public Post {
        objects = List.copyOf(objects);
    }
}
