package org.unmask.ingest.table.map;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Picks a part of a value: fixed text, classes such as {@code [0-9]}, {@code .} and {@code ?}, {@code +}, {@code *}, with one group in
 * round brackets. There is no choice and no group in a group, and repeats take all they can and give nothing back, so that
 * the work is at most the length of the pattern times the square of a short value whatever the value holds.
 */
public final class PartMatcher {
    private static final int LONGEST_PATTERN = 200;
    private static final int LONGEST_VALUE = 4_096;

    private final List<Step> steps;
    private final int groupStart;
    private final int groupEnd;

    /** Characters that fit, and how often. */
    private record Step(String ranges, boolean negated, int least, boolean many) {
        boolean fits(char c) {
            for (int i = 0; i < ranges.length(); i += 2) {
                if (c >= ranges.charAt(i) && c <= ranges.charAt(i + 1)) {
                    return !negated;
                }
            }
            return negated;
        }
    }

    private PartMatcher(List<Step> steps, int groupStart, int groupEnd) {
        this.steps = steps;
        this.groupStart = groupStart;
        this.groupEnd = groupEnd;
    }

    /** The matcher of {@code pattern}, written on that line of a map. */
    public static PartMatcher of(String pattern, int line) {
        if (pattern.length() > LONGEST_PATTERN) {
            throw MapSyntax.wrong(
                    line, "a pattern of " + pattern.length() + " characters", "at most " + LONGEST_PATTERN);
        }
        List<Step> steps = new ArrayList<>();
        int start = -1;
        int end = -1;
        int at = 0;
        while (at < pattern.length()) {
            char c = pattern.charAt(at);
            if (c == '(' && start < 0) {
                start = steps.size();
                at++;
            } else if (c == ')' && start >= 0 && end < 0) {
                end = steps.size();
                at++;
            } else {
                at = step(pattern, at, steps, line);
            }
        }
        if (start >= 0 && end < 0) {
            throw MapSyntax.wrong(line, "a group that does not close", "one group in round brackets");
        }
        return new PartMatcher(List.copyOf(steps), Math.max(start, 0), end < 0 ? steps.size() : end);
    }

    private static int step(String pattern, int from, List<Step> steps, int line) {
        char c = pattern.charAt(from);
        if ("()|{}^$*+?".indexOf(c) >= 0) {
            throw MapSyntax.wrong(
                    line, "a pattern with " + c + " here", "text, [classes], . and ? + *, with one group");
        }
        int at = from + 1;
        String ranges = "" + c + c;
        boolean negated = false;
        if (c == '.') {
            ranges = "";
            negated = true;
        } else if (c == '\\' && at < pattern.length()) {
            ranges = "" + pattern.charAt(at) + pattern.charAt(at);
            at++;
        } else if (c == '[') {
            int close = pattern.indexOf(']', at + 1);
            if (close < 0) {
                throw MapSyntax.wrong(line, "a class that does not close", "[characters]");
            }
            negated = pattern.charAt(at) == '^';
            ranges = ranges(pattern.substring(negated ? at + 1 : at, close));
            at = close + 1;
        }
        char times = at < pattern.length() ? pattern.charAt(at) : 0;
        steps.add(new Step(ranges, negated, times == '?' || times == '*' ? 0 : 1, times == '+' || times == '*'));
        return times == '?' || times == '*' || times == '+' ? at + 1 : at;
    }

    private static String ranges(String inside) {
        StringBuilder ranges = new StringBuilder();
        for (int i = 0; i < inside.length(); i++) {
            char low = inside.charAt(i);
            boolean range = i + 2 < inside.length() && inside.charAt(i + 1) == '-';
            ranges.append(low).append(range ? inside.charAt(i + 2) : low);
            i += range ? 2 : 0;
        }
        return ranges.toString();
    }

    /** The group, or the whole match where there is none; null where nothing matches. */
    public @Nullable String part(String value) {
        int length = Math.min(value.length(), LONGEST_VALUE);
        for (int start = 0; start <= length; start++) {
            String found = partFrom(value, start, length);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable String partFrom(String value, int start, int length) {
        int at = start;
        int from = start;
        int to = start;
        for (int i = 0; i < steps.size(); i++) {
            from = i == groupStart ? at : from;
            Step step = steps.get(i);
            int count = 0;
            while (at < length && (step.many || count < 1) && step.fits(value.charAt(at))) {
                at++;
                count++;
            }
            if (count < step.least) {
                return null;
            }
            to = i == groupEnd - 1 ? at : to;
        }
        return value.substring(from, to);
    }
}
