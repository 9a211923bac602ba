package org.unmask.store.run;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.unmask.finding.ExhibitRow;
import org.unmask.store.database.Database;

/** The exhibits of all runs with the raw records kept beside them. */
public final class RunExhibits {
    private RunExhibits() {}

    /** Receives an exhibit and the raw records of its posts as text, null where they could not be read. */
    public interface Sink {
        void accept(ExhibitRow card, @Nullable String rawA, @Nullable String rawB);
    }

    /** Gives every exhibit, by run and place. */
    public static void all(Database database, Sink sink) throws IOException {
        database.forEach(
                "SELECT card, raw_a, raw_b FROM run_exhibits ORDER BY run_no, place",
                row -> sink.accept(RunJson.read(row.text(1), ExhibitRow.class), row.textOrNull(2), row.textOrNull(3)));
    }
}
