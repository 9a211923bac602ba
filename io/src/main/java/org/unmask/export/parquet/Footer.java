package org.unmask.export.parquet;

import java.util.ArrayList;
import java.util.List;
import org.unmask.export.Table;
import org.unmask.export.Table.Column;
import org.unmask.export.Table.Type;

/** The metadata at the end of a Parquet file (parquet-format, parquet.thrift): schema, row groups, where each page stands. */
final class Footer {
    private static final int OPTIONAL = 1;
    private static final int ZSTD = 6;

    private final Table table;
    private final List<Group> groups = new ArrayList<>();

    Footer(Table table) {
        this.table = table;
    }

    void add(Group group) {
        groups.add(group);
    }

    /** A row group. */
    record Group(long rows, List<Place> places) {}

    /** Where the page of a column stands and how large it is. */
    record Place(long offset, Chunk.Page page) {}

    Bytes bytes() {
        Bytes out = new Bytes();
        Thrift footer = new Thrift(out);
        footer.number(1, 1);
        int lists = (int) table.columns().stream()
                .filter(column -> column.type() == Type.LIST)
                .count();
        footer.structs(2, 1 + table.columns().size() + 2 * lists);
        footer.begin().text(4, table.name()).number(5, table.columns().size()).end();
        table.columns().forEach(column -> schema(column, footer));
        footer.number(3, groups.stream().mapToLong(Group::rows).sum());
        footer.structs(4, groups.size());
        groups.forEach(group -> group(group, footer));
        footer.text(6, "unmask").end();
        return out;
    }

    private static void schema(Column column, Thrift footer) {
        if (column.type() == Type.LIST) {
            // Three levels, as the format asks: the list, which is always there, its repeated group, the text inside.
            footer.begin()
                    .number(3, 0)
                    .text(4, column.name())
                    .number(5, 1)
                    .number(6, 3)
                    .struct(10)
                    .struct(3)
                    .end()
                    .end()
                    .end();
            footer.begin().number(3, 2).text(4, "list").number(5, 1).end();
            footer.begin()
                    .number(1, physical(Type.TEXT))
                    .number(3, 0)
                    .text(4, "element")
                    .number(6, 0);
            footer.struct(10).struct(1).end().end().end();
            return;
        }
        footer.begin().number(1, physical(column.type())).number(3, OPTIONAL).text(4, column.name());
        if (column.type() == Type.TEXT) {
            footer.number(6, 0).struct(10).struct(1).end().end();
        } else if (column.type() == Type.TIME) {
            footer.number(6, 10)
                    .struct(10)
                    .struct(8)
                    .flag(1, true)
                    .struct(2)
                    .struct(2)
                    .end()
                    .end()
                    .end()
                    .end();
        }
        footer.end();
    }

    private static int physical(Type type) {
        return switch (type) {
            case FLAG -> 0;
            case WHOLE, TIME -> 2;
            case NUMBER -> 5;
            case TEXT, LIST -> 6;
        };
    }

    private void group(Group group, Thrift footer) {
        footer.begin().structs(1, group.places().size());
        long total = 0;
        for (int i = 0; i < group.places().size(); i++) {
            chunk(table.columns().get(i), group.places().get(i), footer);
            total += group.places().get(i).page().plainSize();
        }
        footer.number(2, total).number(3, group.rows()).end();
    }

    private static void chunk(Column column, Place place, Thrift footer) {
        Chunk.Page page = place.page();
        footer.begin().number(2, place.offset()).struct(3);
        footer.number(1, physical(column.type())).numbers(2, 0, 3);
        if (column.type() == Type.LIST) {
            footer.texts(3, column.name(), "list", "element");
        } else {
            footer.texts(3, column.name());
        }
        footer.number(4, ZSTD)
                .number(5, (long) page.entries())
                .number(6, page.plainSize())
                .number(7, page.size());
        footer.number(9, place.offset()).end().end();
    }
}
