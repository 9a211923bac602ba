package org.unmask.ingest.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unmask.model.Untrusted;

/**
 * How a table would be read, for a person to judge.
 * {@code complete} = it can be read without asking; {@code delimiter} is empty where there is none; {@code problems} begin with the
 * questions that are open; {@code mapText} is the map as a file. Column names are the file's own words.
 */
public record TableProposal(
        String format,
        boolean complete,
        List<String> reasons,
        String encoding,
        String delimiter,
        List<ColumnView> columns,
        String timeDecision,
        List<String> problems,
        String mapText) {
    public TableProposal {
        reasons = List.copyOf(reasons);
        columns = List.copyOf(columns);
        problems = List.copyOf(problems);
    }

    /** A column: what it becomes (null = nothing), why, and sampled values. */
    public record ColumnView(String column, @Nullable String field, String reason, List<Untrusted> samples) {
        public ColumnView {
            samples = List.copyOf(samples);
        }
    }
}
