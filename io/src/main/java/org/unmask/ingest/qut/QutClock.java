package org.unmask.ingest.qut;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.unmask.ingest.ImportSettings;
import org.unmask.model.Moment;
import org.unmask.model.UnusableInput;
import org.unmask.time.IdTimes;
import org.unmask.time.TimeReader;
import org.unmask.time.TimeSettings;

/**
 * What the column {@code timestamp} counts from: the toolkit allows any origin.
 * Values of at least 10^9 are Unix seconds. Smaller ones beside ids of X are compared with those ids: they prove X's own epoch, or the
 * user is asked. All else is a clock of its own that tells lags but no time of day.
 */
record QutClock(Kind kind, @Nullable TimeReader reader, List<String> warnings) {
    private static final BigDecimal MICROS = BigDecimal.valueOf(1_000_000L);
    private static final double FIRST_UNIX_SECOND = 1e9;
    private static final double LAST_SECOND = 1e14;
    private static final long X_EPOCH_MICROS = 1_288_834_974_657_000L;
    private static final double MOST = 0.95;

    /** Where the clock starts. */
    enum Kind {
        UNIX,
        X_EPOCH,
        OF_ITS_OWN
    }

    static QutClock of(List<String> times, List<String> ids, ImportSettings settings) throws UnusableInput {
        List<String> numbers =
                times.stream().filter(t -> micros(t) != Moment.NONE).toList();
        double[] sorted = numbers.stream()
                .mapToDouble(t -> Math.abs(micros(t) / 1e6))
                .sorted()
                .toArray();
        double middle = sorted.length == 0 ? 0 : sorted[sorted.length / 2];
        TimeSettings utc = TimeSettings.of("unknown", settings.nowMicros()).fixedByFormat(ZoneOffset.UTC);
        if (sorted.length == 0 && times.stream().anyMatch(t -> !t.isBlank())) {
            return new QutClock(Kind.UNIX, TimeReader.of(times, utc), List.of());
        }
        if (middle >= FIRST_UNIX_SECOND) {
            return new QutClock(Kind.UNIX, TimeReader.of(times, utc), List.of());
        }
        double timed = share(ids, id -> IdTimes.micros("x", id) != Moment.NONE);
        if (timed < MOST || sorted.length == 0) {
            return new QutClock(
                    Kind.OF_ITS_OWN,
                    null,
                    List.of("the timestamps count from an origin of their own: lags can be told, times of day cannot"));
        }
        return provedByIds(times, ids, utc);
    }

    private static QutClock provedByIds(List<String> times, List<String> ids, TimeSettings utc) throws UnusableInput {
        long agree = 0;
        long both = 0;
        for (int i = 0; i < ids.size(); i++) {
            long hidden = IdTimes.micros("x", ids.get(i));
            long shown = micros(times.get(i));
            if (hidden != Moment.NONE && shown != Moment.NONE) {
                both++;
                agree += Math.abs(hidden - X_EPOCH_MICROS - shown) <= 1_000_000L ? 1 : 0;
            }
        }
        if (both == 0 || agree < MOST * both) {
            throw new UnusableInput(
                    "ASK",
                    "the ids are those of X, but the timestamps count neither from 1970 nor from X's own epoch: "
                            + "correct the column timestamp, or read the file by a map that takes times from elsewhere");
        }
        return new QutClock(
                Kind.X_EPOCH,
                TimeReader.of(times, utc.written("x-clock")),
                List.of("the timestamps count seconds from X's own epoch; " + agree + " of " + both
                        + " sampled ids prove it, and 1288834974.657 s were added"));
    }

    private static double share(List<String> values, Predicate<String> holds) {
        return values.isEmpty() ? 0 : (double) values.stream().filter(holds).count() / values.size();
    }

    String decision() {
        return switch (kind) {
            case UNIX -> "by_format UTC";
            case X_EPOCH -> "proven UTC";
            case OF_ITS_OWN -> "none: a clock of its own";
        };
    }

    /** The value on the source's own clock in microseconds, cut off below; {@link Moment#NONE} where it is no number. */
    static long micros(String cell) {
        String text = cell.strip();
        if (text.isEmpty() || text.length() > 40) {
            return Moment.NONE;
        }
        try {
            BigDecimal value = new BigDecimal(text);
            if (value.precision() - value.scale() > 15 || Math.abs(value.doubleValue()) > LAST_SECOND / 10) {
                return Moment.NONE;
            }
            return value.multiply(MICROS).setScale(0, RoundingMode.FLOOR).longValueExact();
        } catch (ArithmeticException | NumberFormatException noNumber) {
            return Moment.NONE;
        }
    }
}
