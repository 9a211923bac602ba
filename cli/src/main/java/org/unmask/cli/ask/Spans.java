package org.unmask.cli.ask;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unmask.model.UnusableParameter;
import org.unmask.network.Windows;

/** Spans of time as people write them: {@code 60s}, {@code 5m}, {@code 1h}, {@code 1d}, {@code 500ms}; a bare number is seconds. */
final class Spans {
    private static final Pattern SPAN = Pattern.compile("(\\d{1,9})(ms|s|sec|m|min|h|d)?");

    private Spans() {}

    /** The windows of a list such as {@code 10s,60s,1h}, in any order, each once. */
    static Windows windows(List<String> spans) {
        long[] millis =
                spans.stream().mapToLong(span -> millis(span, "--window")).toArray();
        return new Windows(Arrays.stream(millis).sorted().distinct().boxed().toList());
    }

    /** The milliseconds of one span. */
    static long millis(String span, String setting) {
        Matcher match = SPAN.matcher(span.strip().toLowerCase(Locale.ROOT));
        if (!match.matches()) {
            throw new UnusableParameter(setting, "not a span", "a number with ms, s, m, h or d, such as 60s");
        }
        String unit = match.group(2) == null ? "s" : match.group(2);
        return Long.parseLong(match.group(1)) * factor(unit);
    }

    private static long factor(String unit) {
        return switch (unit) {
            case "ms" -> 1;
            case "m", "min" -> 60_000;
            case "h" -> 3_600_000;
            case "d" -> 86_400_000;
            default -> 1000;
        };
    }
}
