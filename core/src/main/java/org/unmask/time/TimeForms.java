package org.unmask.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.unmask.model.UnusableInput;

/** Chooses the form of a whole column from sampled values. */
final class TimeForms {
    private static final TimeForm ISO = new IsoForm();
    private static final TimeForm X_V11 = new Named("X v1.1", "x-v11", "EEE MMM d HH:mm:ss Z uuuu");
    private static final TimeForm MAIL = TimePattern.of("mail date", "EEE, d MMM uuuu HH:mm:ss z");
    private static final List<EpochForm> EPOCHS =
            List.of(EpochForm.SECONDS, EpochForm.MILLIS, EpochForm.MICROS, EpochForm.NANOS, EpochForm.X_CLOCK);
    /** Whole seconds below this lie before September 2001, earlier than any platform. */
    private static final int SHORT_EPOCH = 9;

    private TimeForms() {}

    static TimeReader choose(List<String> values, TimeSettings settings) throws UnusableInput {
        List<String> present = values.stream()
                .map(String::strip)
                .filter(value -> new TimeReader(ISO, settings, TimeReader.Sample.NONE)
                                .read(value)
                                .problem()
                        != ReadTime.MISSING)
                .toList();
        TimeForm form = settings.pattern() == null ? detected(present, settings) : named(settings.pattern());
        TimeReader.Sample sample = look(form, settings, present);
        if (!present.isEmpty() && sample.fit() == 0 && settings.pattern() == null) {
            throw new UnusableInput(
                    ReadTime.UNREADABLE,
                    "no value of the sample is a time in the plausible range; name its pattern in a map");
        }
        return new TimeReader(form, settings, sample);
    }

    private static TimeForm named(String pattern) {
        for (EpochForm epoch : EPOCHS) {
            if (epoch.pattern().equals(pattern)) {
                return epoch;
            }
        }
        return switch (pattern) {
            case "iso" -> ISO;
            case "x-v11" -> X_V11;
            default -> TimePattern.of("pattern of the map", pattern);
        };
    }

    private static TimeForm detected(List<String> present, TimeSettings settings) throws UnusableInput {
        long numbers = present.stream()
                .filter(value -> EpochForm.wholeDigits(value) > 0)
                .count();
        if (numbers > 0 && numbers * 2 > present.size()) {
            return epoch(present);
        }
        TimeForm best = ISO;
        double bestFit = -1;
        for (TimeForm form : written(present)) {
            double fit = present.isEmpty() ? 0 : fitOfWritten(form, present);
            if (fit > bestFit) {
                best = form;
                bestFit = fit;
            }
        }
        askForOrder(best);
        askForZone(best, present, settings);
        return best;
    }

    private static List<TimeForm> written(List<String> present) {
        List<TimeForm> forms = new ArrayList<>(List.of(ISO, X_V11, MAIL));
        for (char separator : new char[] {'/', '.', '-'}) {
            forms.add(SlashForm.decidedBy(separator, present));
        }
        return forms;
    }

    private static double fitOfWritten(TimeForm form, List<String> present) {
        TimeFields fields = new TimeFields();
        long read = present.stream()
                .filter(value -> {
                    fields.clear();
                    return form.read(value, fields) && fields.exists();
                })
                .count();
        return (double) read / present.size();
    }

    private static void askForOrder(TimeForm form) throws UnusableInput {
        if (form instanceof SlashForm slash && slash.order() == SlashForm.Order.UNDECIDED) {
            throw new UnusableInput(
                    "ASK",
                    "no value shows whether the day or the month comes first; write one of these patterns into the map: "
                            + slash.dayFirst().pattern() + " or "
                            + slash.monthFirst().pattern());
        }
    }

    private static void askForZone(TimeForm form, List<String> present, TimeSettings settings) throws UnusableInput {
        if (settings.zone() != null) {
            return;
        }
        TreeSet<String> words = new TreeSet<>();
        for (String value : present) {
            TimeFields fields = new TimeFields();
            String word = form.read(value, fields) ? fields.abbreviation : null;
            if (word != null && ZoneWords.offsetSeconds(word.toUpperCase(Locale.ROOT)) == ZoneWords.AMBIGUOUS) {
                words.add(word.toUpperCase(Locale.ROOT));
            }
        }
        if (!words.isEmpty()) {
            throw new UnusableInput(
                    "ASK",
                    "the times carry " + String.join(", ", words) + ", which stands for several zones; give --tz ZONE");
        }
    }

    private static EpochForm epoch(List<String> present) throws UnusableInput {
        int[] digits = present.stream()
                .mapToInt(EpochForm::wholeDigits)
                .filter(count -> count > 0)
                .sorted()
                .toArray();
        int middle = digits[digits.length / 2];
        if (middle <= SHORT_EPOCH) {
            throw new UnusableInput(
                    "ASK",
                    "the numbers are too small for seconds since 1970: a clock of its own; where they count from X's epoch, "
                            + "write the pattern x-clock into the map");
        }
        if (middle >= 18 && lookLikeIds(present)) {
            throw new UnusableInput(
                    ReadTime.UNREADABLE,
                    "the numbers are all different and look like ids of X, not like times; choose another column");
        }
        return EpochForm.ofMagnitude(middle);
    }

    private static boolean lookLikeIds(List<String> present) {
        long distinct = present.stream().distinct().count();
        long round = present.stream().filter(value -> value.endsWith("000")).count();
        long timed = present.stream()
                .filter(value -> IdTimes.micros("x", value) != Long.MIN_VALUE)
                .count();
        return distinct == present.size() && round * 2 < present.size() && timed == present.size();
    }

    private static TimeReader.Sample look(TimeForm form, TimeSettings settings, List<String> present) {
        TimeReader reader = new TimeReader(form, settings, TimeReader.Sample.NONE);
        DayTimes dayTimes = new DayTimes();
        long read = 0;
        boolean fractions = false;
        boolean zoneless = false;
        for (String value : present) {
            ReadTime time = reader.read(value);
            if (time.isKnown()) {
                read++;
                dayTimes.add(time.micros());
                fractions |= time.micros() % 1_000_000L != 0;
                zoneless |= isZoneless(form, value);
            }
        }
        double fit = present.isEmpty() ? 1.0 : (double) read / present.size();
        return new TimeReader.Sample(fit, fractions, zoneless, dayTimes.isConstant());
    }

    private static boolean isZoneless(TimeForm form, String value) {
        TimeFields fields = new TimeFields();
        return form.read(value, fields)
                && !fields.isInstant
                && fields.offsetSeconds == TimeFields.NO_OFFSET
                && fields.abbreviation == null;
    }

    /** A pattern under a short word. */
    private record Named(String name, String pattern, TimeForm written) implements TimeForm {
        Named(String name, String pattern, String written) {
            this(name, pattern, TimePattern.of(name, written));
        }

        @Override
        public boolean read(String text, TimeFields fields) {
            return written.read(text, fields);
        }
    }
}
