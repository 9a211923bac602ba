package org.unmask.ingest;

import java.util.List;

/** The card of a source format. {@code fields} = pairs "ours &lt;- theirs"; {@code proof} = how far the mapping is proved and on what. */
public record FormatCard(
        String id,
        int version,
        String name,
        String signature,
        String timeRule,
        List<String> fields,
        List<String> traps,
        String proof) {
    public FormatCard {
        fields = List.copyOf(fields);
        traps = List.copyOf(traps);
    }
}
