package org.unmask.importers;

import java.util.List;
import org.unmask.ingest.Importer;
import org.unmask.ingest.Recognition;

/** The importer for a file, how well it fits and why, and how the others fit, best first. */
public record Recognised(Importer importer, Recognition fit, List<Recognition> others) {
    public Recognised {
        others = List.copyOf(others);
    }
}
