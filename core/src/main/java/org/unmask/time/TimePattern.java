package org.unmask.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.unmask.model.UnusableParameter;

/**
 * A written pattern such as {@code EEE MMM d HH:mm:ss Z uuuu} or {@code d/M/uuuu[ H:mm[:ss]]}, read strictly and in English,
 * the same on every JDK and under every default locale.
 * Letters: {@code u y M d H h m s S a E Z X x z}, optional parts in brackets, literals in quotes; {@code z} goes through {@link ZoneWords}.
 */
final class TimePattern implements TimeForm {
    private static final String LETTERS = "uyMdHhmsSaEZXxz";
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private final String name;
    private final String pattern;
    private final List<Step> steps;

    /** A part of the pattern: letters, a literal ({@code letter} 0) or an optional part ({@code letter} '['). */
    private record Step(char letter, int count, String literal, List<Step> optional) {}

    private TimePattern(String name, String pattern, List<Step> steps) {
        this.name = name;
        this.pattern = pattern;
        this.steps = steps;
    }

    /** Throws {@link UnusableParameter} where the pattern has letters that have no meaning here. */
    static TimePattern of(String name, String pattern) {
        return new TimePattern(name, pattern, new Compiler(pattern).compile());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String pattern() {
        return pattern;
    }

    @Override
    public boolean read(String text, TimeFields fields) {
        return match(steps, text, 0, fields) == text.length();
    }

    private static int match(List<Step> steps, String text, int from, TimeFields fields) {
        int at = from;
        for (int i = 0; i < steps.size() && at >= 0; i++) {
            at = matchStep(steps.get(i), text, at, fields);
        }
        return at;
    }

    private static int matchStep(Step step, String text, int at, TimeFields fields) {
        return switch (step.letter()) {
            case '[' -> Math.max(at, match(step.optional(), text, at, fields));
            case 0 -> literal(step.literal(), text, at);
            case 'M' -> step.count() > 2 ? month(text, at, fields) : number(step, text, at, fields);
            case 'E' -> letters(text, at);
            case 'a' -> half(text, at, fields);
            case 'S' -> fraction(text, at, fields);
            case 'Z', 'X', 'x', 'z' -> ZoneWords.read(text, at, fields);
            default -> number(step, text, at, fields);
        };
    }

    private static int literal(String literal, String text, int from) {
        int at = from;
        for (int i = 0; i < literal.length(); i++) {
            char c = literal.charAt(i);
            if (at >= text.length() || text.charAt(at) != c) {
                return -1;
            }
            at++;
            while (c == ' ' && at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
        }
        return at;
    }

    private static int number(Step step, String text, int from, TimeFields fields) {
        boolean isYear = step.letter() == 'u' || step.letter() == 'y';
        int most = isYear && step.count() != 2 ? 4 : 2;
        int end = from;
        int value = 0;
        while (end < text.length() && end - from < most && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            value = value * 10 + text.charAt(end) - '0';
            end++;
        }
        int digits = end - from;
        if (digits == 0 || (isYear && digits != most)) {
            return -1;
        }
        write(step.letter(), isYear && most == 2 ? 2000 + value : value, fields);
        return end;
    }

    private static void write(char letter, int value, TimeFields fields) {
        switch (letter) {
            case 'M' -> fields.month = value;
            case 'd' -> fields.day = value;
            case 'H', 'h' -> {
                fields.hour = value;
                fields.hasHour = true;
            }
            case 'm' -> fields.minute = value;
            case 's' -> {
                fields.second = value;
                fields.hasSecond = true;
            }
            default -> fields.year = value;
        }
    }

    private static int month(String text, int from, TimeFields fields) {
        int end = letters(text, from);
        if (end < 0) {
            return -1;
        }
        String word = text.substring(from, end).toLowerCase(Locale.ROOT);
        for (int i = 0; i < 12; i++) {
            String month = MONTHS.get(i);
            if (word.equals(month) || (word.length() == 3 && month.startsWith(word))) {
                fields.month = i + 1;
                return end;
            }
        }
        return -1;
    }

    private static int half(String text, int at, TimeFields fields) {
        if (at + 2 > text.length() || Character.toLowerCase(text.charAt(at + 1)) != 'm') {
            return -1;
        }
        char c = Character.toLowerCase(text.charAt(at));
        fields.half = c == 'a' ? 1 : c == 'p' ? 2 : 0;
        return fields.half == 0 ? -1 : at + 2;
    }

    private static int fraction(String text, int at, TimeFields fields) {
        int end = IsoForm.digitsOf(text, at, fields);
        return end == at ? -1 : end;
    }

    private static int letters(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end == from ? -1 : end;
    }

    /** Turns the written pattern into steps. */
    private static final class Compiler {
        private final String pattern;
        private int at;

        Compiler(String pattern) {
            this.pattern = pattern;
        }

        List<Step> compile() {
            List<Step> steps = part();
            if (at < pattern.length() || steps.isEmpty()) {
                throw unusable();
            }
            return steps;
        }

        private List<Step> part() {
            List<Step> steps = new ArrayList<>();
            while (at < pattern.length() && pattern.charAt(at) != ']') {
                char c = pattern.charAt(at);
                if (c == '[') {
                    at++;
                    steps.add(new Step('[', 0, "", part()));
                    close();
                } else if (c == '\'') {
                    steps.add(new Step((char) 0, 0, quoted(), List.of()));
                } else if (isLetter(c)) {
                    steps.add(letters(c));
                } else {
                    at++;
                    steps.add(new Step((char) 0, 0, String.valueOf(c), List.of()));
                }
            }
            return List.copyOf(steps);
        }

        private void close() {
            if (at >= pattern.length()) {
                throw unusable();
            }
            at++;
        }

        private String quoted() {
            int end = pattern.indexOf('\'', at + 1);
            if (end < 0) {
                throw unusable();
            }
            String literal = end == at + 1 ? "'" : pattern.substring(at + 1, end);
            at = end + 1;
            return literal;
        }

        private Step letters(char letter) {
            if (LETTERS.indexOf(letter) < 0) {
                throw unusable();
            }
            int start = at;
            while (at < pattern.length() && pattern.charAt(at) == letter) {
                at++;
            }
            return new Step(letter, at - start, "", List.of());
        }

        private UnusableParameter unusable() {
            return new UnusableParameter(
                    "time pattern",
                    pattern,
                    "iso, x-v11, epoch-s, epoch-ms, epoch-us, epoch-ns, x-clock, or a pattern of the letters u M d H h m s S a E Z z");
        }

        private static boolean isLetter(char c) {
            return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        }
    }
}
