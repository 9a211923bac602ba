package org.unmask.time;

import java.util.List;

/**
 * Dates with the year last, {@code 13/8/2021 9:05 pm}: whether the day or the month comes first is decided by the whole column.
 * One value with a part above 12 decides; where both orders are forced, only rows that decide themselves are read.
 */
final class SlashForm implements TimeForm {
    private static final String TIME = "[ H:mm[:ss[.S]]][ a][ z]";

    private final char separator;
    private final TimePattern dayFirst;
    private final TimePattern monthFirst;
    private final Order order;

    /** Which part comes first. */
    enum Order {
        DAY_FIRST,
        MONTH_FIRST,
        /** No value decides: the user must. */
        UNDECIDED,
        /** Values force both. */
        MIXED
    }

    private SlashForm(char separator, Order order) {
        this.separator = separator;
        this.order = order;
        this.dayFirst = TimePattern.of("day first", "d" + separator + "M" + separator + "uuuu" + TIME);
        this.monthFirst = TimePattern.of("month first", "M" + separator + "d" + separator + "uuuu" + TIME);
    }

    /** The form with its order decided by {@code values}. */
    static SlashForm decidedBy(char separator, List<String> values) {
        SlashForm undecided = new SlashForm(separator, Order.UNDECIDED);
        boolean day = false;
        boolean month = false;
        for (String value : values) {
            day |= undecided.isRead(undecided.dayFirst, value) && !undecided.isRead(undecided.monthFirst, value);
            month |= undecided.isRead(undecided.monthFirst, value) && !undecided.isRead(undecided.dayFirst, value);
        }
        Order order = day && month ? Order.MIXED : day ? Order.DAY_FIRST : month ? Order.MONTH_FIRST : Order.UNDECIDED;
        return order == Order.UNDECIDED ? undecided : new SlashForm(separator, order);
    }

    Order order() {
        return order;
    }

    TimePattern dayFirst() {
        return dayFirst;
    }

    TimePattern monthFirst() {
        return monthFirst;
    }

    @Override
    public String name() {
        return switch (order) {
            case DAY_FIRST -> "day first";
            case MONTH_FIRST -> "month first";
            default -> "day or month first";
        };
    }

    @Override
    public String pattern() {
        return order == Order.MONTH_FIRST ? monthFirst.pattern() : dayFirst.pattern();
    }

    @Override
    public boolean read(String text, TimeFields fields) {
        if (text.indexOf(separator) < 0) {
            return false;
        }
        return switch (order) {
            case DAY_FIRST -> dayFirst.read(text, fields);
            case MONTH_FIRST -> monthFirst.read(text, fields);
            default -> readUndecided(text, fields);
        };
    }

    private boolean readUndecided(String text, TimeFields fields) {
        if (!dayFirst.read(text, fields)) {
            return false;
        }
        if (fields.day == fields.month || fields.day > 12) {
            return true;
        }
        if (fields.month > 12) {
            fields.clear();
            return monthFirst.read(text, fields);
        }
        fields.isAmbiguous = true;
        return true;
    }

    private boolean isRead(TimePattern pattern, String text) {
        TimeFields fields = new TimeFields();
        return text.indexOf(separator) >= 0 && pattern.read(text, fields) && fields.exists();
    }
}
