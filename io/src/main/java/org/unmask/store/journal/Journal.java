package org.unmask.store.journal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unmask.store.database.Database;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The journal in the database; entries are only ever added, in the transaction of the thing they tell of. */
public final class Journal {
    private static final String ALL =
            "SELECT entry, at_us, action, object, detail, before, hash FROM journal ORDER BY entry";

    private final Database database;

    public Journal(Database database) {
        this.database = database;
    }

    /** Adds an entry to the chain; call it inside the transaction. */
    public void add(Happening happening) throws IOException {
        Optional<JournalEntry> last = last();
        JournalEntry entry = JournalEntry.after(
                last.map(JournalEntry::hash).orElse(JournalEntry.NOTHING),
                last.map(JournalEntry::number).orElse(0L) + 1,
                happening);
        database.execute(
                "INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?)",
                entry.number(),
                entry.atMicros(),
                entry.action(),
                entry.object(),
                entry.detail(),
                entry.before(),
                entry.hash());
    }

    private Optional<JournalEntry> last() throws IOException {
        List<JournalEntry> all = entries();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** All entries in order. */
    public List<JournalEntry> entries() throws IOException {
        return database.query(
                ALL,
                row -> new JournalEntry(
                        row.number(1), row.number(2), row.text(3), row.text(4), row.text(5), row.text(6), row.text(7)));
    }

    /** One sentence for the first entry that breaks the chain; empty for a whole chain. */
    public List<String> faults() throws IOException {
        List<String> faults = new ArrayList<>();
        String before = JournalEntry.NOTHING;
        long number = 0;
        for (JournalEntry entry : entries()) {
            number++;
            if (entry.number() != number || !entry.before().equals(before) || !entry.isWhole()) {
                faults.add(
                        "The journal is broken at entry " + number + ": it or the one before was changed or removed.");
                return faults;
            }
            before = entry.hash();
        }
        return faults;
    }

    /** Writes the journal as NDJSON, whole or not at all. */
    public void writeTo(Path file) throws IOException {
        JsonMapper mapper = new JsonMapper();
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try (BufferedWriter writer = Files.newBufferedWriter(beside, StandardCharsets.UTF_8)) {
            for (JournalEntry entry : entries()) {
                writer.write(line(mapper, entry).toString());
                writer.write('\n');
            }
        }
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static ObjectNode line(JsonMapper mapper, JournalEntry entry) {
        return mapper.createObjectNode()
                .put("entry", entry.number())
                .put("at_us", entry.atMicros())
                .put("action", entry.action())
                .put("object", entry.object())
                .put("detail", entry.detail())
                .put("before", entry.before())
                .put("hash", entry.hash());
    }
}
