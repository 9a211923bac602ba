package org.unmask.store.run;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.unmask.finding.ExhibitRow;
import org.unmask.finding.exhibit.OwnExhibit;
import org.unmask.store.database.Database;

/** The exhibits that the analyst added to the case, with the raw records of their posts. They belong to no run. */
public final class OwnExhibits {
    private final Database database;

    /** Those that {@code database} holds. */
    public OwnExhibits(Database database) {
        this.database = database;
    }

    /** Adds one under the next number. */
    public OwnExhibit add(ExhibitRow row, String note, long nowMicros, @Nullable String rawA, @Nullable String rawB)
            throws IOException {
        long number = database.number("SELECT coalesce(max(number), 0) + 1 FROM own_exhibits");
        database.execute(
                "INSERT INTO own_exhibits VALUES (?, ?, ?, ?, ?, ?, FALSE)",
                number,
                nowMicros,
                note,
                RunJson.of(row),
                rawA,
                rawB);
        return own(number, row, note, nowMicros);
    }

    /** All of them, in the order of their numbers. */
    public List<OwnExhibit> all() throws IOException {
        return database.query(
                "SELECT number, card, note, added_us FROM own_exhibits WHERE NOT removed ORDER BY number",
                row -> own(row.number(1), RunJson.read(row.text(2), ExhibitRow.class), row.text(3), row.number(4)));
    }

    /** Takes one away: what it held is erased, its number stays used. Says whether there was one. */
    public boolean remove(String id) throws IOException {
        for (OwnExhibit own : all()) {
            if (own.id().equalsIgnoreCase(id)) {
                database.execute(
                        "UPDATE own_exhibits SET removed = TRUE, note = '', card = '', raw_a = NULL, raw_b = NULL WHERE number = ?",
                        Long.parseLong(own.id().substring(2)));
                return true;
            }
        }
        return false;
    }

    private static OwnExhibit own(long number, ExhibitRow row, String note, long addedMicros) {
        String id = String.format(Locale.ROOT, "X-%02d", number);
        ExhibitRow named = new ExhibitRow(
                id,
                row.groupId(),
                row.kind(),
                row.object(),
                row.a(),
                row.b(),
                row.lagMillis(),
                row.similarity(),
                row.others(),
                row.why(),
                row.picture(),
                row.appearances());
        return new OwnExhibit(id, named, note, addedMicros);
    }
}
