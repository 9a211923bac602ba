package org.unmask.bench.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;

/** The same question to DuckDB in memory, in SQL. */
final class DuckDbSide implements Contestant.Side {
    /** Times cut into buckets as wide as the window, so that only neighbours meet: what an expert would write. */
    static final String BUCKETED = """
            CREATE OR REPLACE TABLE ties AS
            WITH r AS (SELECT a, o, t, t // WINDOW_S AS k FROM actions),
                l AS (SELECT a, o, t, unnest([k - 1, k, k + 1]) AS k FROM r)
            SELECT p.a AS a, q.a AS b, count(*) AS pairs, count(DISTINCT p.o) AS objects
            FROM r p JOIN l q ON p.o = q.o AND p.k = q.k AND p.a < q.a AND abs(p.t - q.t) <= WINDOW_S
            GROUP BY p.a, q.a HAVING count(DISTINCT p.o) >= 2""";

    /** Every pair of actions on an object, then the window: what is written first. */
    static final String NAIVE = """
            CREATE OR REPLACE TABLE ties AS
            SELECT p.a AS a, q.a AS b, count(*) AS pairs, count(DISTINCT p.o) AS objects
            FROM actions p JOIN actions q ON p.o = q.o AND p.a < q.a AND abs(p.t - q.t) <= WINDOW_S
            GROUP BY p.a, q.a HAVING count(DISTINCT p.o) >= 2""";

    private final DuckDBConnection connection;
    private final String sql;

    private DuckDbSide(DuckDBConnection connection, String sql) {
        this.connection = connection;
        this.sql = sql;
    }

    static DuckDbSide of(Path file, int threads, String sql) throws IOException, SQLException {
        DuckDBConnection connection = (DuckDBConnection) new DuckDBDriver().connect("jdbc:duckdb:", new Properties());
        DuckDbSide side = new DuckDbSide(connection, sql);
        side.execute("SET threads = " + threads);
        side.execute("SET temp_directory = '" + file.toAbsolutePath().getParent() + "/spill'");
        side.execute("CREATE TABLE actions (a INTEGER NOT NULL, o INTEGER NOT NULL, t INTEGER NOT NULL)");
        try (DuckDBAppender appender = connection.createAppender("main", "actions")) {
            ActionFile.<SQLException>read(file, (a, o, second) -> {
                appender.beginRow();
                appender.append(a);
                appender.append(o);
                appender.append(second);
                appender.endRow();
            });
        }
        return side;
    }

    private void execute(String statement) throws SQLException {
        try (Statement prepared = connection.createStatement()) {
            prepared.execute(statement);
        }
    }

    @Override
    public void join(int windowSeconds) throws SQLException {
        execute(sql.replace("WINDOW_S", String.valueOf(windowSeconds)));
    }

    @Override
    public Answer answer() throws SQLException {
        Answer answer = new Answer();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT a, b, pairs, objects FROM ties ORDER BY a, b")) {
            while (rows.next()) {
                answer.tie(rows.getInt(1), rows.getInt(2), rows.getLong(3), rows.getInt(4));
            }
        }
        return answer;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
