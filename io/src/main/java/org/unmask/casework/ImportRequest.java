package org.unmask.casework;

import java.nio.file.Path;
import java.util.List;
import org.unmask.ingest.ImportSettings;
import org.unmask.model.UnusableParameter;

/**
 * What to import and how. {@code mostRejects} = the share of rejected records from which an import counts as done with too many rejects;
 * {@code failing} = stop at the first reject; {@code control} = the accounts of these files are known to be independent of each other.
 */
public record ImportRequest(
        List<Path> files, ImportSettings settings, double mostRejects, boolean failing, boolean control) {
    /** The share of rejects that is borne without a word. */
    public static final double FEW_REJECTS = .01;

    /** Files of accounts of which nothing is known yet. */
    public ImportRequest(List<Path> files, ImportSettings settings, double mostRejects, boolean failing) {
        this(files, settings, mostRejects, failing, false);
    }

    public ImportRequest {
        files = List.copyOf(files);
        if (!(mostRejects >= 0 && mostRejects <= 1)) {
            throw new UnusableParameter(
                    "--max-errors", Double.toString(mostRejects), "from 0 to 1, or from 0% to 100%");
        }
    }

    /** The same files, whose accounts are controls. */
    public ImportRequest ofControls() {
        return new ImportRequest(files, settings, mostRejects, failing, true);
    }
}
