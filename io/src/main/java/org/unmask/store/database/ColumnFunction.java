package org.unmask.store.database;

import java.sql.SQLException;
import java.util.List;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDataChunkWriter;
import org.duckdb.DuckDBFunctions;
import org.duckdb.DuckDBTableFunction;
import org.duckdb.DuckDBTableFunctionBindInfo;
import org.duckdb.DuckDBTableFunctionBuilder;
import org.duckdb.DuckDBTableFunctionCallInfo;
import org.duckdb.DuckDBTableFunctionInitInfo;
import org.jspecify.annotations.Nullable;

/** The table function through which columns in memory enter the database, in order, by one cursor. */
final class ColumnFunction implements DuckDBTableFunction<ColumnFunction.Offer, ColumnFunction.Cursor, Object> {
    static final String CALL = "unmask_columns()";

    private @Nullable Offer offer;

    record Offer(List<Shape> shapes, List<Cells> cells, int rows) {}

    static final class Cursor {
        private int at;
    }

    void register(DuckDBConnection connection) throws SQLException {
        try (DuckDBTableFunctionBuilder builder = DuckDBFunctions.tableFunction()) {
            builder.withName("unmask_columns").withFunction(this).register(connection);
        }
    }

    void offer(@Nullable Offer next) {
        offer = next;
    }

    /** The name of the travelling column at {@code index}. */
    static String column(int index) {
        return "c" + index;
    }

    @Override
    public Offer bind(DuckDBTableFunctionBindInfo info) {
        Offer bound = offer;
        if (bound == null) {
            throw new IllegalStateException("no columns are offered");
        }
        for (int index = 0; index < bound.shapes().size(); index++) {
            info.addResultColumn(column(index), bound.shapes().get(index).carrier());
        }
        info.setCardinality(bound.rows(), true);
        return bound;
    }

    @Override
    public Cursor init(DuckDBTableFunctionInitInfo info) {
        info.setMaxThreads(1);
        return new Cursor();
    }

    @Override
    public long apply(DuckDBTableFunctionCallInfo info, DuckDBDataChunkWriter writer) {
        Offer bound = info.getBindData();
        Cursor cursor = info.getInitData();
        int rows = (int) Math.min(writer.capacity(), bound.rows() - cursor.at);
        for (int index = 0; index < bound.cells().size() && rows > 0; index++) {
            bound.cells().get(index).write(writer.vector(index), cursor.at, rows);
        }
        cursor.at += rows;
        return rows;
    }
}
