package org.unmask.casework;

import java.util.List;
import java.util.Map;
import org.unmask.finding.SourceRow;

/** What is known of a run before it begins. */
record RunStart(String runId, String version, long madeAt, Map<String, String> parameters, List<SourceRow> sources) {}
