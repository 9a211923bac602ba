package org.unmask.store.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unmask.store.database.Database;
import org.unmask.store.database.Sql;

/** Compares the tables of a case with those that this version makes, and reads every row of them. */
final class SchemaCheck {
    private static final Pattern TABLE = Pattern.compile("CREATE TABLE (\\w+) \\(([^;]*)\\);");
    private static final Pattern COLUMN =
            Pattern.compile("(\\w+) ([A-Z]+(?:\\[])?)( NOT NULL)?(?: DEFAULT \\[])?(?:,|$)");
    private static final String COLUMNS = """
            SELECT table_name, column_name, data_type, is_nullable
            FROM duckdb_columns() WHERE schema_name = 'main' AND NOT internal AND table_name IN
                (SELECT table_name FROM duckdb_tables() WHERE schema_name = 'main')
            ORDER BY table_name, column_index""";

    private final Database database;
    private final String schema;

    /** {@code schema} = the script that makes the tables. */
    SchemaCheck(Database database, String schema) {
        this.database = database;
        this.schema = schema;
    }

    /** The tables of the script, in its order. */
    List<String> tables() {
        return TABLE.matcher(schema).results().map(table -> table.group(1)).toList();
    }

    List<String> faults() throws IOException {
        TreeSet<String> planned = planned();
        TreeSet<String> found = new TreeSet<>(database.query(
                COLUMNS,
                row -> row.text(1) + "." + row.text(2) + " " + spelled(row.text(3))
                        + (row.flag(4) ? "" : " NOT NULL")));
        List<String> faults = new ArrayList<>();
        planned.stream()
                .filter(column -> !found.contains(column))
                .forEach(column -> faults.add("The database lacks the column " + column + "."));
        found.stream()
                .filter(column -> !planned.contains(column))
                .forEach(column -> faults.add("The database has a column that is not ours."));
        return faults;
    }

    private TreeSet<String> planned() {
        TreeSet<String> planned = new TreeSet<>();
        Matcher table = TABLE.matcher(schema);
        while (table.find()) {
            Matcher column = COLUMN.matcher(table.group(2).strip());
            while (column.find()) {
                planned.add(table.group(1) + "." + column.group(1) + " " + column.group(2)
                        + (column.group(3) == null ? "" : " NOT NULL"));
            }
        }
        return planned;
    }

    private static String spelled(String type) {
        return type.replace("TIMESTAMP WITH TIME ZONE", "TIMESTAMPTZ");
    }

    /** Reads every cell, so that the database compares every block with its checksum; gives the rows. */
    long readAll() throws IOException {
        long rows = 0;
        for (String table : tables()) {
            rows += database.first(
                            "SELECT count(*), (bit_xor(hash(t)) >> 1)::BIGINT FROM " + Sql.name(table) + " t",
                            row -> row.numberOr(2, 0) < 0 ? 0 : row.number(1))
                    .orElse(0L);
        }
        return rows;
    }
}
