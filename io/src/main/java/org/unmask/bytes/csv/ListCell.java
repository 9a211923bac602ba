package org.unmask.bytes.csv;

import java.util.ArrayList;
import java.util.List;

/**
 * A list inside one cell: a JSON array, Python's {@code ['a', 'b']}, {@code [a, b]}, R's {@code c("a", "b")}, or parts with a separator.
 * An empty cell is an empty list. The parts of objects inside an array are not told apart: such cells need a JSON reader.
 */
public final class ListCell {
    /** The separators that are tried where a column names none, in this order. */
    private static final char[] SEPARATORS = {'|', ';', ',', ' '};

    private ListCell() {}

    /** The parts of {@code cell}, in order; outside brackets separated by {@code separator}. Parts that are empty are left out. */
    public static List<String> parts(String cell, char separator) {
        String text = cell.strip();
        if (text.isEmpty() || isNothing(text)) {
            return List.of();
        }
        if (isBracketed(text)) {
            return bracketed(text.substring(text.indexOf(text.charAt(0) == '[' ? '[' : '(') + 1, text.length() - 1));
        }
        return split(text, separator);
    }

    private static boolean isNothing(String text) {
        return switch (text) {
            case "NA", "N/A", "None", "null", "nan", "NaN", "[]", "absent", "undefined" -> true;
            default -> false;
        };
    }

    private static boolean isBracketed(String text) {
        return (text.startsWith("[") && text.endsWith("]")) || (text.startsWith("c(") && text.endsWith(")"));
    }

    private static List<String> bracketed(String inside) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        char quote = 0;
        for (int i = 0; i < inside.length(); i++) {
            char c = inside.charAt(i);
            if (quote != 0 && c == '\\' && i + 1 < inside.length()) {
                i += appendEscaped(inside, i + 1, part);
            } else if (quote != 0) {
                if (c == quote) {
                    quote = 0;
                } else {
                    part.append(c);
                }
            } else if ((c == '\'' || c == '"') && part.toString().isBlank()) {
                part.setLength(0);
                quote = c;
            } else if (c == ',') {
                add(part, parts);
            } else {
                part.append(c);
            }
        }
        add(part, parts);
        return parts;
    }

    /** Appends what the escape at {@code at} stands for; gives the number of characters it takes. */
    private static int appendEscaped(String text, int at, StringBuilder part) {
        char c = text.charAt(at);
        if (c == 'u' && at + 5 <= text.length()) {
            int code = hex(text, at + 1);
            if (code >= 0) {
                part.append((char) code);
                return 5;
            }
        }
        part.append(c == 'n' ? '\n' : c == 't' ? '\t' : c);
        return 1;
    }

    private static int hex(String text, int at) {
        int code = 0;
        for (int i = at; i < at + 4; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }

    private static void add(StringBuilder part, List<String> parts) {
        String word = CellText.scalars(part.toString().strip());
        if (!word.isEmpty()) {
            parts.add(word);
        }
        part.setLength(0);
    }

    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || ends(text, i, separator)) {
                String part = text.substring(start, i).strip();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                start = i + 1;
            }
        }
        return parts;
    }

    /** A comma belongs to a link unless another link starts behind it. */
    private static boolean ends(String text, int at, char separator) {
        if (text.charAt(at) != separator) {
            return false;
        }
        if (separator != ',' || !text.contains("://")) {
            return true;
        }
        int next = at + 1;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        return text.startsWith("http", next);
    }

    /** The separator that fits most of these cells; a blank where none of them seems to be a list. */
    public static char separatorOf(List<String> cells) {
        char best = ' ';
        long most = 0;
        for (char separator : SEPARATORS) {
            long fitting = cells.stream()
                    .filter(cell -> !isBracketed(cell.strip())
                            && split(cell.strip(), separator).size() > 1)
                    .count();
            if (fitting > most) {
                best = separator;
                most = fitting;
            }
        }
        return best;
    }
}
