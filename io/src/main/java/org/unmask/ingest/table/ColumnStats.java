package org.unmask.ingest.table;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.unmask.ingest.Cells;
import org.unmask.ingest.ImportSettings;
import org.unmask.ingest.table.map.Target;
import org.unmask.model.UnusableInput;
import org.unmask.time.IdTimes;
import org.unmask.time.TimeReader;
import org.unmask.time.TimeSettings;

/** What the sampled values of one column look like; absent values are left out. */
final class ColumnStats {
    private static final int LONGEST_ID = 128;
    /** Fewer values say nothing about how often one comes again. */
    private static final int FEW = 20;

    private final List<String> values;
    private final int rows;
    private final int distinct;

    ColumnStats(List<String> all) {
        values = all.stream()
                .map(String::strip)
                .filter(value -> !Cells.isAbsent(value))
                .toList();
        rows = all.size();
        distinct = new TreeSet<>(values).size();
    }

    List<String> values() {
        return values;
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    /** Whether some value stands in several rows. */
    boolean repeats() {
        return distinct < values.size();
    }

    int distinct() {
        return distinct;
    }

    double share(Predicate<String> holds) {
        return values.isEmpty() ? 0 : (double) values.stream().filter(holds).count() / values.size();
    }

    private double uniqueness() {
        return values.isEmpty() ? 0 : (double) distinct / values.size();
    }

    double meanLength() {
        return values.stream().mapToInt(String::length).average().orElse(0);
    }

    private static boolean isLink(String value) {
        return value.startsWith("http://")
                || value.startsWith("https://")
                || value.startsWith("['http")
                || value.startsWith("[\"http");
    }

    private static boolean isIdLike(String value) {
        return value.length() <= LONGEST_ID && value.indexOf(' ') < 0 && value.indexOf('\n') < 0;
    }

    private static boolean isPicture(String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        return List.of(".jpg", ".jpeg", ".png", ".gif", ".webp", ".mp4", ".mov", ".webm").stream()
                .anyMatch(lower::contains);
    }

    static boolean isReddit(String value) {
        if (value.length() < 4
                || value.charAt(0) != 't'
                || value.charAt(2) != '_'
                || value.charAt(1) < '1'
                || value.charAt(1) > '6') {
            return false;
        }
        return value.chars().skip(3).allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z'));
    }

    /** How well the values fit, in [0,1]; 0 = not at all. */
    double typeFit(Target target, ImportSettings settings) {
        if (isEmpty()) {
            return 0;
        }
        double numbers = share(value -> Cells.count(value) != null);
        double links = share(ColumnStats::isLink);
        return switch (target.fit()) {
            case POST_ID -> postId(links);
            case ACCOUNT -> links > 0.5 ? 0 : share(ColumnStats::isIdLike);
            case HANDLE -> share(ColumnStats::isHandle);
            case TIME -> timeFit(settings);
            case TEXT -> numbers > 0.9 ? 0 : text();
            case LINKS, LINK ->
                target == Target.POST_URL ? Math.max(links, share(value -> value.startsWith("/"))) : links;
            case TAGS ->
                numbers > 0.5 || links > 0.1
                        ? 0
                        : share(value -> value.startsWith("#") || value.startsWith("[") || isIdLike(value));
            case MEDIA -> links * (0.5 + 0.5 * share(ColumnStats::isPicture));
            case REFERENCE -> links > 0.1 ? 0 : share(ColumnStats::isIdLike);
            case FLAG -> share(value -> Cells.truth(value) != null) > 0.9 ? 1 : 0;
            case WORD -> (numbers > 0.5 && target != Target.SPACE_ID) || meanLength() > 60 ? 0 : 1;
            case NAME -> links > 0.1 || meanLength() > 60 || share(ColumnStats::isReddit) > 0.9 ? 0 : 1;
            case PLATFORM -> numbers > 0.5 || distinct > 12 || meanLength() > 30 ? 0 : 1;
            case COUNT -> numbers < 0.5 ? 0 : numbers;
        };
    }

    private double postId(double links) {
        double plain = share(ColumnStats::isIdLike);
        boolean known = share(ColumnStats::isReddit) >= 0.95
                || share(value -> IdTimes.micros("x", value) != Long.MIN_VALUE) >= 0.9;
        return plain < 0.9 ? 0 : known ? 1 : links > 0.5 ? 0.4 : 0.85;
    }

    private static boolean isHandle(String value) {
        String bare = Cells.withoutSign(value, '@');
        return !bare.isEmpty()
                && bare.length() <= 64
                && bare.chars()
                        .allMatch(c -> Character.isLetterOrDigit(c)
                                || c == '_'
                                || c == '.'
                                || c == '-'
                                || c == '['
                                || c == ']');
    }

    private double text() {
        double length = meanLength();
        double spaces = share(value -> value.indexOf(' ') > 0);
        return length > 20 && spaces > 0.3 ? 1 : length > 8 && spaces > 0.1 ? 0.6 : 0.3;
    }

    private double timeFit(ImportSettings settings) {
        try {
            return TimeReader.of(values, TimeSettings.of("unknown", settings.nowMicros()))
                    .fit();
        } catch (UnusableInput question) {
            return "ASK".equals(question.code()) ? 0.9 : 0;
        }
    }

    /** How well the spread of values fits, in [0,1]. */
    double spreadFit(Target target) {
        return switch (target.fit()) {
            case POST_ID -> uniqueness() >= 0.999 ? 1 : uniqueness() >= 0.9 ? 0.5 : 0;
            case ACCOUNT, HANDLE ->
                values.size() < FEW ? 1 : distinct < 2 ? 0.3 : distinct <= values.size() / 2 ? 1 : 0.5;
            case NAME -> uniqueness() > 0.99 && values.size() > 50 ? 0 : 1;
            case TIME, TEXT -> Math.min(1, uniqueness() * 2);
            case WORD, PLATFORM -> distinct <= Math.max(3, rows / 4) ? 1 : 0;
            case LINKS, LINK, TAGS, MEDIA, REFERENCE, FLAG, COUNT -> 1;
        };
    }
}
