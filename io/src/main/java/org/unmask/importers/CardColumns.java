package org.unmask.importers;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unmask.ingest.FormatCard;
import org.unmask.ingest.table.TableProposal.ColumnView;

/** The columns of a known format, with what its card makes of them. */
final class CardColumns {
    private CardColumns() {}

    static List<ColumnView> of(FormatCard card, List<ColumnView> columns) {
        List<ColumnView> views = new ArrayList<>();
        for (ColumnView view : columns) {
            String field = fieldOf(view.column(), card);
            views.add(new ColumnView(
                    view.column(), field, field == null ? "not used" : "by the format's card", view.samples()));
        }
        return views;
    }

    private static @Nullable String fieldOf(String column, FormatCard card) {
        for (String field : card.fields()) {
            int arrow = field.indexOf(" <- ");
            List<String> words = List.of(field.substring(arrow + 4).split("[ ,;()]+"));
            if (words.contains(column)) {
                return field.substring(0, arrow);
            }
        }
        return null;
    }
}
