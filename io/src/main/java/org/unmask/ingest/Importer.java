package org.unmask.ingest;

import java.io.IOException;
import org.unmask.model.UnusableInput;

/** Reads one source format. */
public interface Importer {
    /** What it reads and how its fields become ours; {@code unmask formats ID} and the format pages are made from it. */
    FormatCard card();

    /** How well the sampled records of {@code file} fit, with reasons. Cheap; reads the sample only. */
    Recognition recognise(InputFile file) throws IOException;

    /**
     * Looks at the file once (a sample, or the whole where it must) and fixes everything that holds for the whole file:
     * columns, time pattern and unit, zone decision. Throws {@link UnusableInput} where the file cannot be read this way or a
     * question must be answered first (code {@code ASK}; the sentence names the answer to give).
     */
    Reading survey(InputFile file, ImportSettings settings) throws IOException, UnusableInput;

    /** One surveyed file, ready to be read from start to end, as often as needed, with the same result. */
    interface Reading {
        /** What was decided for the whole file. */
        FileFacts facts();

        /** Reads every record in file order; each ends exactly once as post, reject or skip. */
        void read(RecordSink sink) throws IOException;
    }
}
