package org.unmask.exporters;

import org.unmask.export.ExportCard;
import org.unmask.export.Exporter;
import org.unmask.export.Table;

/** Renders the cards of the exports: the page {@code docs/EXPORTS.md} as Markdown, one card as plain text for the command line. */
public final class ExportPages {
    private ExportPages() {}

    /** The whole page. */
    public static String page() {
        StringBuilder page = new StringBuilder("""
                # Exports

                `unmask export FORMAT --case DIR --out OUT` writes what a case or a run of it holds. This page is made from the code and
                compared with it by a test.

                Times are ISO 8601 in UTC, with six digits of a second only where it is no whole one. Numbers have at most twelve
                significant digits. Rows stand in a fixed order, files are UTF-8 with LF, and the same run gives the same bytes on every
                machine. A file appears whole or not at all.

                | format | writes | OUT is | names |
                |---|---|---|---|
                """);
        for (Exporter exporter : Exporters.all()) {
            ExportCard card = exporter.card();
            page.append("| `")
                    .append(card.id())
                    .append("` | ")
                    .append(card.name())
                    .append(" | ")
                    .append(place(card))
                    .append(" | ");
            page.append(names(card)).append(" |\n");
        }
        Exporters.all().forEach(exporter -> section(exporter.card(), page));
        return page.toString();
    }

    /** One card for a terminal. */
    public static String card(ExportCard card) {
        StringBuilder text =
                new StringBuilder(card.id()).append(": ").append(card.purpose()).append("\n");
        text.append("  OUT is ")
                .append(place(card))
                .append("; ")
                .append(names(card))
                .append('\n');
        card.traps().forEach(trap -> text.append("  - ").append(trap).append('\n'));
        return text.append("  Read it: ").append(card.use()).append('\n').toString();
    }

    private static void section(ExportCard card, StringBuilder page) {
        page.append("\n## ").append(card.id()).append("\n\n");
        page.append(card.name()).append(": ").append(card.purpose()).append(".\n\n");
        card.traps().forEach(trap -> page.append("* ").append(trap).append('\n'));
        page.append("\nRead it: `").append(card.use()).append("`\n");
        if (!card.tables().isEmpty() && !isToldAbove(card)) {
            card.tables().forEach(table -> table(table, page));
        }
    }

    /** Formats that write the same tables as one before them do not repeat the columns. */
    private static boolean isToldAbove(ExportCard card) {
        return Exporters.all().stream()
                .map(Exporter::card)
                .takeWhile(other -> !other.id().equals(card.id()))
                .anyMatch(other -> other.tables().equals(card.tables()));
    }

    private static void table(Table table, StringBuilder page) {
        page.append("\n### ").append(table.name()).append("\n\n");
        page.append(table.meaning()).append("\n\n| column | holds | meaning |\n|---|---|---|\n");
        for (Table.Column column : table.columns()) {
            page.append("| `")
                    .append(column.name())
                    .append("` | ")
                    .append(type(column.type()))
                    .append(" | ");
            page.append(column.meaning()).append(" |\n");
        }
    }

    private static String type(Table.Type type) {
        return switch (type) {
            case TEXT -> "text";
            case WHOLE -> "whole number";
            case NUMBER -> "number";
            case FLAG -> "true or false";
            case TIME -> "time";
            case LIST -> "list";
        };
    }

    private static String place(ExportCard card) {
        return card.place() == ExportCard.Place.FOLDER ? "a folder" : "a file";
    }

    private static String names(ExportCard card) {
        return card.forOthers() ? "pseudonyms, unless revealed with a reason" : "native ids, unless `--pseudonymise`";
    }
}
