package org.unmask.store.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.duckdb.DuckDBChunkedResult;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBDriver;
import org.duckdb.DuckDBPreparedStatement;
import org.jspecify.annotations.Nullable;

/**
 * One locked-down connection to the database of a case. Not for several threads at once.
 * Every failure is a {@link CaseUnavailable}. Transactions are opened by SQL only: the driver's own switch leaves rows of its
 * appender outside of them (SAFETY 2.1), so neither that switch nor the appender is used.
 */
public final class Database implements AutoCloseable {
    private final DuckDBConnection connection;
    private final ColumnFunction function = new ColumnFunction();

    private Database(DuckDBConnection connection) {
        this.connection = connection;
    }

    /** Opens {@code folder/case.duckdb}; the file is made where it is absent and {@code writable}. */
    public static Database open(Path folder, boolean writable, Budget budget) throws IOException {
        Path temporary = folder.resolve("tmp");
        DuckDBConnection connection =
                NativeLibrary.unpackedPrivately(temporary, () -> connect(folder.resolve("case.duckdb"), writable));
        Database database = new Database(connection);
        try {
            database.lockDown(folder, budget);
            database.function.register(connection);
            return database;
        } catch (SQLException failure) {
            database.close();
            throw Failures.of(failure);
        }
    }

    /** Removes what killed processes left in the private folder {@code temporary}. */
    public static void sweep(Path temporary) throws IOException {
        NativeLibrary.sweep(temporary);
    }

    /** Makes a folder that only its owner may enter. */
    public static void makePrivateFolder(Path folder) throws IOException {
        java.nio.file.Files.createDirectory(folder, NativeLibrary.ownerOnly());
    }

    private static DuckDBConnection connect(Path file, boolean writable) throws IOException {
        Properties options = new Properties();
        options.setProperty("duckdb.read_only", String.valueOf(!writable));
        try {
            // What follows a semicolon in the address would be read as options, so such paths were refused before.
            return (DuckDBConnection) new DuckDBDriver().connect("jdbc:duckdb:" + file.toAbsolutePath(), options);
        } catch (SQLException failure) {
            throw Failures.of(failure);
        }
    }

    private void lockDown(Path folder, Budget budget) throws SQLException, IOException {
        // A second reader in one process shares the first one's instance, which is locked already.
        boolean locked = first("SELECT current_setting('lock_configuration')::VARCHAR", row -> row.text(1))
                .orElse("false")
                .equals("true");
        if (!locked) {
            Lockdown.apply(connection, folder.toAbsolutePath(), budget);
        }
    }

    /** Work inside a transaction. */
    public interface Work<T> {
        T run() throws IOException;
    }

    /** Reads one row. */
    public interface RowReader<T> {
        T read(Row row) throws SQLException;
    }

    /** Receives each row. */
    public interface RowSink {
        void accept(Row row) throws SQLException;
    }

    /** Reads one chunk of columns. */
    public interface ChunkReader {
        void read(DuckDBDataChunkReader chunk, int rows) throws SQLException;
    }

    /** Runs {@code work} in one transaction: all of it is kept, or nothing. */
    public <T> T inTransaction(Work<T> work) throws IOException {
        begin();
        try {
            T result = work.run();
            commit();
            return result;
        } catch (IOException | RuntimeException | Error failure) {
            rollBackAfter(failure);
            throw failure;
        }
    }

    /** Opens a transaction that {@link #commit} or {@link #rollBack} ends. */
    public void begin() throws IOException {
        execute("BEGIN TRANSACTION");
    }

    /** Commits. A failure here does not mean "not committed": close, open again and read the ledger (SAFETY 2.2). */
    public void commit() throws IOException {
        execute("COMMIT");
    }

    /** Forgets the open transaction. */
    public void rollBack() throws IOException {
        execute("ROLLBACK");
    }

    private void rollBackAfter(Throwable failure) {
        try {
            rollBack();
        } catch (IOException second) {
            failure.addSuppressed(second);
        }
    }

    /** Runs one statement with bound values; gives the number of changed rows. */
    public long execute(String sql, @Nullable Object... values) throws IOException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            statement.execute();
            return Math.max(0, statement.getUpdateCount());
        } catch (SQLException failure) {
            throw Failures.of(failure);
        }
    }

    /** Runs a script of our own, such as the schema. */
    public void executeScript(String script) throws IOException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(script);
        } catch (SQLException failure) {
            throw Failures.of(failure);
        }
    }

    /** Hands each row to {@code reader} and collects what it gives. */
    public <T> List<T> query(String sql, RowReader<T> reader, @Nullable Object... values) throws IOException {
        List<T> all = new ArrayList<>();
        forEach(sql, row -> all.add(reader.read(row)), values);
        return all;
    }

    /** The first row, read. */
    public <T> Optional<T> first(String sql, RowReader<T> reader, @Nullable Object... values) throws IOException {
        List<T> all = query(sql, reader, values);
        return all.isEmpty() ? Optional.empty() : Optional.ofNullable(all.get(0));
    }

    /** The single number that the statement gives. */
    public long number(String sql, @Nullable Object... values) throws IOException {
        return first(sql, row -> row.number(1), values).orElseThrow(() -> new AssertionError("no row: " + sql));
    }

    /** Hands each row to {@code sink}. */
    public void forEach(String sql, RowSink sink, @Nullable Object... values) throws IOException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            try (ResultSet result = statement.executeQuery()) {
                Row row = new Row(result);
                while (result.next()) {
                    sink.accept(row);
                }
            }
        } catch (SQLException failure) {
            throw Failures.of(failure);
        }
    }

    /** Hands each chunk of columns to {@code reader}: tens of millions of primitives a second. */
    public void chunks(String sql, ChunkReader reader, @Nullable Object... values) throws IOException {
        try (DuckDBPreparedStatement statement = connection.prepare(sql)) {
            bind(statement, values);
            try (DuckDBChunkedResult result = statement.query()) {
                while (result.nextChunk()) {
                    DuckDBDataChunkReader chunk = result.chunk();
                    reader.read(chunk, (int) chunk.rowCount());
                }
            }
        } catch (SQLException failure) {
            throw Failures.of(failure);
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object[] values) throws SQLException {
        for (int index = 0; index < values.length; index++) {
            Object value = values[index];
            if (value instanceof byte[] bytes) {
                statement.setBytes(index + 1, bytes);
            } else {
                statement.setObject(index + 1, value);
            }
        }
    }

    /** Inserts the rows of {@code batch} into {@code table}, a name of our own; columns that no row knows keep their default. */
    public <C extends Enum<C> & TableColumn> void insert(String table, ColumnBatch<C> batch) throws IOException {
        if (batch.rows() == 0) {
            return;
        }
        List<C> used = batch.used();
        List<C> travelling =
                used.stream().filter(column -> batch.cells(column).isVaried()).toList();
        List<String> expressions = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (C column : used) {
            int index = travelling.indexOf(column);
            expressions.add(column.shape().expression(index < 0 ? "?" : ColumnFunction.column(index)));
            if (index < 0) {
                values.add(batch.cells(column).value());
            }
        }
        function.offer(new ColumnFunction.Offer(
                travelling.stream().map(TableColumn::shape).toList(),
                travelling.stream().map(batch::cells).toList(),
                batch.rows()));
        try {
            String targets =
                    used.stream().map(column -> Sql.name(column.column())).collect(Collectors.joining(", "));
            execute(
                    "INSERT INTO " + Sql.name(table) + " (" + targets + ") SELECT " + String.join(", ", expressions)
                            + " FROM " + ColumnFunction.CALL,
                    values.toArray());
        } finally {
            function.offer(null);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw Failures.of(failure);
        }
    }
}
