package org.unmask.store.analysis;

import java.io.IOException;
import java.util.List;
import org.unmask.finding.AccountKey;
import org.unmask.store.database.ColumnBatch;
import org.unmask.store.database.Database;
import org.unmask.store.database.Shape;
import org.unmask.store.database.TableColumn;

/** The temporary table of what is asked for, in the order of asking. */
final class Wanted {
    private static final String TABLE = """
            CREATE OR REPLACE TEMP TABLE a_wanted (place INTEGER, number INTEGER, platform VARCHAR, id VARCHAR)""";

    private enum Column implements TableColumn {
        PLACE(Shape.INT),
        NUMBER(Shape.INT),
        PLATFORM(Shape.TEXT),
        ID(Shape.TEXT);

        private final Shape shape;

        Column(Shape shape) {
            this.shape = shape;
        }

        @Override
        public Shape shape() {
            return shape;
        }
    }

    private Wanted() {}

    static void numbers(Database database, int[] numbers) throws IOException {
        ColumnBatch<Column> batch = new ColumnBatch<>(Column.class);
        for (int place = 0; place < numbers.length; place++) {
            batch.set(Column.PLACE, (long) place);
            batch.set(Column.NUMBER, (long) numbers[place]);
            batch.endRow();
        }
        database.execute(TABLE);
        database.insert("a_wanted", batch);
    }

    static void keys(Database database, List<AccountKey> keys) throws IOException {
        ColumnBatch<Column> batch = new ColumnBatch<>(Column.class);
        for (int place = 0; place < keys.size(); place++) {
            batch.set(Column.PLACE, (long) place);
            batch.set(Column.PLATFORM, keys.get(place).platform());
            batch.set(Column.ID, keys.get(place).id());
            batch.endRow();
        }
        database.execute(TABLE);
        database.insert("a_wanted", batch);
    }
}
