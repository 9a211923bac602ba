package org.unmask.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.unmask.bytes.Source;
import org.unmask.model.UnusableInput;

/**
 * The first records of a file, to recognise its format by: at most 100, and no more after 4 MiB.
 * {@code damaged} counts those that are no JSON; a record that the end of the file cut off is not counted.
 */
public record JsonSample(List<JsonValue> records, int damaged) {
    private static final int RECORDS = 100;
    private static final long BYTES = 4L << 20;

    public JsonSample {
        records = List.copyOf(records);
    }

    /** Reads the sample; records longer than {@code limit} count as damaged. */
    public static JsonSample of(Source source, int limit) throws IOException {
        List<JsonValue> records = new ArrayList<>();
        int damaged = 0;
        long bytes = 0;
        try (JsonRecords file = JsonRecords.open(source, limit)) {
            while (records.size() + damaged < RECORDS && bytes < BYTES && file.next()) {
                bytes += file.place().length();
                try {
                    records.add(file.value());
                } catch (UnusableInput refused) {
                    damaged += refused.code().equals("TRUNCATED") ? 0 : 1;
                }
            }
        }
        return new JsonSample(records, damaged);
    }

    /** Whether there was no record at all, not even a damaged one. */
    public boolean isEmpty() {
        return records.isEmpty() && damaged == 0;
    }

    /** Share in [0,1] of the records that {@code fit}. */
    public double share(Predicate<JsonValue> fit) {
        int all = records.size() + damaged;
        return all == 0 ? 0.0 : (double) records.stream().filter(fit).count() / all;
    }
}
