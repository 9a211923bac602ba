package org.unmask.cli.say;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unmask.escape.Terminal;
import org.unmask.model.Untrusted;

/** A table of cells in aligned columns. Strangers' text passes the terminal escaper; long cells are cut with an ellipsis. */
public final class Table {
    private static final int WIDEST = 48;

    private final List<String> head;
    private final List<List<String>> rows = new ArrayList<>();

    /** A table with these column heads. */
    public Table(String... head) {
        this.head = List.of(head);
    }

    /** Adds a row of one cell a column. */
    public Table row(@Nullable Object... cells) {
        List<String> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(cut(text(cell)));
        }
        rows.add(row);
        return this;
    }

    private static String text(@Nullable Object cell) {
        if (cell == null) {
            return "-";
        }
        return Terminal.of(cell instanceof Untrusted stranger ? stranger : Untrusted.of(cell.toString()));
    }

    private static String cut(String text) {
        int points = text.codePointCount(0, text.length());
        return points <= WIDEST ? text : text.substring(0, text.offsetByCodePoints(0, WIDEST - 1)) + "…";
    }

    /** The lines, heads first. */
    public List<String> lines() {
        int[] width = new int[head.size()];
        widen(width, head);
        rows.forEach(row -> widen(width, row));
        List<String> lines = new ArrayList<>();
        lines.add(line(width, head));
        rows.forEach(row -> lines.add(line(width, row)));
        return lines;
    }

    private static void widen(int[] width, List<String> row) {
        for (int i = 0; i < width.length; i++) {
            String cell = row.get(i);
            width[i] = Math.max(width[i], cell.codePointCount(0, cell.length()));
        }
    }

    private static String line(int[] width, List<String> row) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < width.length; i++) {
            String cell = row.get(i);
            line.append(i == 0 ? "" : "  ").append(cell);
            line.append(" ".repeat(width[i] - cell.codePointCount(0, cell.length())));
        }
        return line.toString().stripTrailing();
    }
}
