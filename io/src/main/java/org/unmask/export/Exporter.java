package org.unmask.export;

import java.io.IOException;

/** Writes one target format. */
public interface Exporter {
    /** What it writes, for whom, and what to know before reading it. */
    ExportCard card();

    /**
     * Writes everything to the place of {@code job}: whole, or nothing of it. The same run gives the same bytes.
     * Throws {@link org.unmask.model.UnusableParameter} where the format needs an analysed run and there is none.
     */
    void write(ExportJob job) throws IOException;

    /** Whether it writes what a run found; else it writes what the case holds, analyzed or not. */
    default boolean isOfRun() {
        return true;
    }
}
