package org.unmask.export.parquet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unmask.export.ExportJob;
import org.unmask.export.Payloads;
import org.unmask.export.SmallPosts;
import org.unmask.export.SmallRun;
import org.unmask.export.Table;
import org.unmask.export.Table.Column;
import org.unmask.export.Table.Type;
import org.unmask.model.Moment;
import org.unmask.model.Untrusted;

/** What we write is read back by DuckDB, which shares no line with the writer. */
class ParquetExporterTest {
    private static final ExportJob.Options PAIRS = new ExportJob.Options(true, true, false, false, null);
    private static final Table ALL_TYPES = new Table(
            "t",
            "every type",
            List.of(
                    new Column("a", Type.TEXT, ""),
                    new Column("b", Type.WHOLE, ""),
                    new Column("c", Type.NUMBER, ""),
                    new Column("d", Type.FLAG, ""),
                    new Column("e", Type.TIME, ""),
                    new Column("f", Type.LIST, "")));

    @TempDir
    Path folder;

    private List<String> query(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql.replace("$", folder + "/"))) {
            while (result.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    cells.add(String.valueOf(result.getObject(i)));
                }
                rows.add(String.join(";", cells));
            }
        }
        return rows;
    }

    @Test
    void columnsHaveTheTypesOfNotebooks() throws Exception {
        new ParquetExporter()
                .write(SmallRun.plain().with(SmallPosts.post("x", "9", "1")).into(folder, PAIRS));
        assertEquals(
                List.of(
                        "platform VARCHAR",
                        "account_id VARCHAR",
                        "handle VARCHAR",
                        "posts BIGINT",
                        "first_seen TIMESTAMP WITH TIME ZONE"),
                query(
                        "SELECT column_name || ' ' || column_type FROM (DESCRIBE SELECT * FROM '$accounts.parquet') LIMIT 5"));
        assertEquals(
                List.of("VARCHAR[]"),
                query("SELECT column_type FROM (DESCRIBE SELECT * FROM '$posts.parquet') WHERE column_name = 'urls'"));
        assertEquals(
                List.of("BOOLEAN"),
                query(
                        "SELECT column_type FROM (DESCRIBE SELECT * FROM '$posts.parquet') WHERE column_name = 'by_reference'"));
    }

    @Test
    void rowsComeBackAsTheyWere() throws Exception {
        new ParquetExporter()
                .write(SmallRun.plain().with(SmallPosts.post("x", "9", "1")).into(folder, PAIRS));
        assertEquals(
                List.of(
                        "11;heron;5;1630411200000000;1.25E-9;first",
                        "12;null;4;1630411200000000;0.005;later|mixed",
                        "13;otter;1;null;null;"),
                query(
                        "SELECT account_id, handle, posts, epoch_us(first_seen), min_q, array_to_string(roles, '|') FROM '$accounts.parquet'"));
        assertEquals(
                List.of("repost;900;901;11;902;12;2.5"),
                query("SELECT kind, object, post_a, account_a, post_b, account_b, lag_s FROM '$pairs.parquet'"));
        assertEquals(
                List.of("0.3333333333333333;0.25;0"),
                query("SELECT lead_share_a, window_s, evidence FROM '$ties.parquet' WHERE kind = 'link'"));
        assertEquals(
                List.of("text of 9, with a comma;2;two;false;null"),
                query("SELECT text, len(urls), hashtags[2], by_reference, likes FROM '$posts.parquet'"));
        assertEquals(List.of("0"), query("SELECT count(*) FROM '$account_readings.parquet'"));
    }

    @Test
    void manyRowsMakeSeveralGroupsAndEveryCellIsRight() throws Exception {
        int rows = 230_001;
        try (ParquetFile file = ParquetFile.create(folder.resolve("t.parquet"), ALL_TYPES)) {
            for (int i = 0; i < rows; i++) {
                row(file, i);
            }
        }
        assertEquals(List.of("3"), query("SELECT count(DISTINCT row_group_id) FROM parquet_metadata('$t.parquet')"));
        assertEquals(List.of("0"), query("""
                        WITH t AS (SELECT *, row_number() OVER () - 1 AS i FROM '$t.parquet')
                        SELECT count(*) FROM t WHERE a IS DISTINCT FROM (CASE WHEN i % 7 = 0 THEN NULL ELSE 'text ' || i END)
                            OR b IS DISTINCT FROM i * 1000000007 - 5 OR c IS DISTINCT FROM i / 8.0::DOUBLE
                            OR d IS DISTINCT FROM (CASE WHEN i % 5 = 4 THEN NULL ELSE i % 3 = 0 END)
                            OR e IS DISTINCT FROM (CASE WHEN i % 11 = 0 THEN NULL ELSE make_timestamptz(i * 1000003) END)
                            OR f IS DISTINCT FROM list_transform(range(i % 4), x -> 'e' || x || ' ' || i)
                        """));
        assertEquals(List.of(Integer.toString(rows)), query("SELECT count(*) FROM '$t.parquet'"));
    }

    private static void row(ParquetFile file, int i) {
        file.text(i % 7 == 0 ? null : Untrusted.of("text " + i));
        file.whole(i * 1_000_000_007L - 5);
        file.number(i / 8.0);
        if (i % 5 == 4) {
            file.unknown();
        } else {
            file.flag(i % 3 == 0);
        }
        file.time(i % 11 == 0 ? Moment.NONE : i * 1_000_003L);
        List<Untrusted> list = new ArrayList<>();
        for (int x = 0; x < i % 4; x++) {
            list.add(Untrusted.of("e" + x + " " + i));
        }
        file.list(list);
        file.end();
    }

    @Test
    void everyStringComesBackExactlyWithoutAnyGuard() throws Exception {
        List<String> strange = new ArrayList<>(Payloads.formulas());
        strange.addAll(Payloads.relatives());
        Table table = new Table("t", "", List.of(new Column("a", Type.TEXT, ""), new Column("b", Type.LIST, "")));
        try (ParquetFile file = ParquetFile.create(folder.resolve("t.parquet"), table)) {
            for (String text : strange) {
                file.text(Untrusted.of(text));
                file.list(List.of(Untrusted.of(text), Untrusted.of("")));
                file.end();
            }
        }
        assertEquals(strange, query("SELECT a FROM '$t.parquet'"));
        assertEquals(strange, query("SELECT b[1] FROM '$t.parquet'"));
        assertEquals(List.of("2"), query("SELECT DISTINCT len(b) FROM '$t.parquet'"));
    }

    @Test
    void theSameRowsGiveTheSameBytesInEveryLanguage() throws IOException {
        new ParquetExporter().write(SmallRun.plain().into(folder, PAIRS));
        byte[] once = Files.readAllBytes(folder.resolve("ties.parquet"));
        Locale language = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            new ParquetExporter().write(SmallRun.plain().into(folder, PAIRS));
        } finally {
            Locale.setDefault(language);
        }
        assertArrayEquals(once, Files.readAllBytes(folder.resolve("ties.parquet")));
    }
}
