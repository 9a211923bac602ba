package org.unmask.casework.question;

import java.util.List;
import java.util.Map;
import org.unmask.finding.SourceRow;

/** What is known of a run before it begins. */
public record RunStart(
        String runId, String version, long madeAt, Map<String, String> parameters, List<SourceRow> sources) {}
