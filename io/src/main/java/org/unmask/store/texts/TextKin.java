package org.unmask.store.texts;

import java.io.IOException;
import org.unmask.model.ActionKind;
import org.unmask.model.Untrusted;
import org.unmask.store.database.ColumnBatch;
import org.unmask.store.database.Database;
import org.unmask.store.database.Shape;
import org.unmask.store.database.TableColumn;
import org.unmask.text.near.TextFamilies;

/**
 * Finds the families of the numbered texts of a case and numbers them as objects of their own kind, each named by its first text.
 * Texts that are like no other are kept as {@link TextFamilies#ALONE}: they are no objects, but chance must know how much everybody writes.
 * A text is seen as one of the posts that hold it: the first in UTF-8 order, so that the order of imports changes nothing.
 */
public final class TextKin {
    private static final String TEXTS = """
            SELECT o.number, min(w.text)
            FROM a_objects o JOIN actions a ON a.kind = o.kind AND a.object = o.object
                LEFT JOIN reading_words w USING (post_no)
            WHERE o.kind = ? GROUP BY o.number ORDER BY o.number""";
    private static final String FAMILIES = """
            CREATE OR REPLACE TEMP TABLE a_families (text INTEGER, family INTEGER)""";
    private static final String OBJECTS = """
            INSERT INTO a_objects
            SELECT ?::TINYINT, min(o.object), f.family
            FROM a_families f JOIN a_objects o ON o.number = f.text
            WHERE o.kind = ? AND f.family >= 0 GROUP BY f.family""";

    private enum Column implements TableColumn {
        TEXT,
        FAMILY;

        @Override
        public Shape shape() {
            return Shape.INT;
        }
    }

    private TextKin() {}

    /** Numbers the families of the texts that are numbered already. Cost: reading the distinct texts, and about ten microseconds for each. */
    public static void number(Database database) throws IOException {
        Long texts = (long) ActionKind.TEXT.ordinal();
        TextFamilies families = new TextFamilies();
        database.chunks(
                TEXTS,
                (chunk, rows) -> {
                    var words = chunk.vector(1);
                    for (int row = 0; row < rows; row++) {
                        if (words.isNull(row)) {
                            families.addNothing();
                        } else {
                            families.add(Untrusted.of(words.getString(row)));
                        }
                    }
                },
                texts);
        int[] family = families.find().family();
        ColumnBatch<Column> batch = new ColumnBatch<>(Column.class);
        for (int text = 0; text < family.length; text++) {
            if (family[text] != TextFamilies.LEFT_OUT) {
                batch.set(Column.TEXT, (long) text);
                batch.set(Column.FAMILY, (long) family[text]);
                batch.endRow();
            }
        }
        database.execute(FAMILIES);
        database.insert("a_families", batch);
        database.execute(OBJECTS, (long) ActionKind.NEAR_TEXT.ordinal(), texts);
    }
}
