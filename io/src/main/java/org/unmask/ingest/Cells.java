package org.unmask.ingest;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.unmask.model.Author;
import org.unmask.model.Untrusted;

/** Reads the cells that all tables have: ids, authors, counts, truth values. Unknown is null, never 0. */
public final class Cells {
    /** Why a damaged id is refused. */
    public static final String DAMAGED = "the id was rounded, as a spreadsheet or a number in JSON does: it is lost";

    private Cells() {}

    /** Whether a spreadsheet turned the id into {@code 1.39474E+18}, {@code ########} or {@code #NAME?}. */
    public static boolean isDamagedId(String cell) {
        int mark = Math.max(cell.indexOf("E+"), cell.indexOf("e+"));
        return cell.startsWith("#")
                || (mark > 0 && isDigitsAndPoints(cell, 0, mark) && isDigitsAndPoints(cell, mark + 2, cell.length()));
    }

    private static boolean isDigitsAndPoints(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && c != '.' && c != ',') {
                return false;
            }
        }
        return to > from;
    }

    /** Text of a repost without the {@code RT @handle: } in front. */
    public static String withoutRepostMark(String text) {
        if (!text.startsWith("RT @")) {
            return text;
        }
        int end = 4;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
            end++;
        }
        int after = end < text.length() && text.charAt(end) == ':' ? end + 1 : end;
        return end > 4 && after < text.length() && text.charAt(after) == ' ' ? text.substring(after + 1) : text;
    }

    /** Whether the cell says that there is no value. */
    public static boolean isAbsent(String cell) {
        return switch (cell) {
            case "", "NA", "N/A", "null", "NULL", "undefined", "None", "nan", "NaN", "absent" -> true;
            default -> false;
        };
    }

    /** An id, or null where the cell says that there is none. */
    public static @Nullable Untrusted id(String cell) {
        String trimmed = cell.strip();
        return isAbsent(trimmed) ? null : Untrusted.of(trimmed);
    }

    /** Free text; empty where the cell is empty, and never taken for a missing value. */
    public static Untrusted text(String cell) {
        return Untrusted.of(cell);
    }

    /** A name or a link, null where the cell is empty. */
    public static @Nullable Untrusted word(String cell) {
        String trimmed = cell.strip();
        return trimmed.isEmpty() ? null : Untrusted.of(trimmed);
    }

    /** Whether this stands where an author's name was taken away: it names nobody, and must not become one account. */
    public static boolean isNobody(String account) {
        return switch (account.strip().toLowerCase(Locale.ROOT)) {
            case "", "[deleted]", "[removed]", "private" -> true;
            default -> false;
        };
    }

    /** The author of an id and a handle; one known by handle alone gets the id {@code @handle}. */
    public static Author author(@Nullable String accountId, @Nullable String handle) {
        String bare = handle == null ? "" : withoutSign(handle.strip(), '@');
        Untrusted shown = isNobody(bare) ? null : Untrusted.of(bare);
        if (accountId != null && !isNobody(accountId) && !isAbsent(accountId.strip())) {
            return new Author(Untrusted.of(accountId.strip()), shown, null, null);
        }
        return shown == null
                ? Author.UNKNOWN
                : new Author(Untrusted.of("@" + bare.toLowerCase(Locale.ROOT)), shown, null, null);
    }

    /** The word without its leading sign. */
    public static String withoutSign(String word, char sign) {
        return !word.isEmpty() && word.charAt(0) == sign ? word.substring(1) : word;
    }

    /**
     * A count: whole, as {@code 12.0}, or grouped as {@code 1,204}; null where unknown or negative.
     * Words such as {@code 1.2M} are no counts: {@link #isCount} tells.
     */
    public static @Nullable Long count(String cell) {
        String digits = ungrouped(cell.strip());
        if (digits.isEmpty() || digits.length() > 18) {
            return null;
        }
        long value = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c < '0' || c > '9') {
                return null;
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }

    /** Whether the cell is a count, a negative one, or absent: anything else is a field that cannot be used. */
    public static boolean isCount(String cell) {
        String trimmed = cell.strip();
        return isAbsent(trimmed) || trimmed.startsWith("-") || count(trimmed) != null;
    }

    private static String ungrouped(String cell) {
        int point = cell.indexOf('.');
        boolean zeros = point > 0 && cell.substring(point + 1).chars().allMatch(c -> c == '0');
        String whole = zeros ? cell.substring(0, point) : cell;
        if (whole.indexOf(',') < 0) {
            return whole;
        }
        String[] groups = whole.split(",", -1);
        for (int i = 0; i < groups.length; i++) {
            boolean fits = i == 0 ? groups[i].length() >= 1 && groups[i].length() <= 3 : groups[i].length() == 3;
            if (!fits) {
                return whole;
            }
        }
        return String.join("", groups);
    }

    /** A truth value in any of the usual words, or null. */
    public static @Nullable Boolean truth(String cell) {
        return switch (cell.strip().toLowerCase(Locale.ROOT)) {
            case "true", "t", "yes", "y", "1", "1.0" -> Boolean.TRUE;
            case "false", "f", "no", "n", "0", "0.0" -> Boolean.FALSE;
            default -> null;
        };
    }

    /** Text of X, whose three characters were escaped once. */
    public static String decoded(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
