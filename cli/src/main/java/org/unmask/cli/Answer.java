package org.unmask.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a command says when it is done: data for programs in a fixed order, lines for people, warnings for both, and the exit code;
 * {@code failure} where it was done but what it looked at is not as it should be.
 * Values are null, Boolean, Number, String of ours, {@code Untrusted}, List or Map of these.
 */
public record Answer(
        Map<String, Object> data,
        List<String> lines,
        List<Warning> warnings,
        ExitCode exit,
        @Nullable Failure failure) {
    /** Something a person should know: code as documented, sentence of ours, how often. */
    public record Warning(String code, String message, long count) {}

    public Answer {
        data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
        lines = List.copyOf(lines);
        warnings = List.copyOf(warnings);
    }

    /** Done without remark. */
    public static Answer of(Map<String, Object> data, List<String> lines) {
        return new Answer(data, lines, List.of(), ExitCode.OK, null);
    }

    /** The same with one more warning. */
    public Answer warning(String code, String message, long count) {
        List<Warning> more = new ArrayList<>(warnings);
        more.add(new Warning(code, message, count));
        return new Answer(data, lines, more, exit, failure);
    }

    /** The same with another exit code. */
    public Answer exit(ExitCode other) {
        return new Answer(data, lines, warnings, other, failure);
    }

    /** The same as a failure, with its exit code. */
    public Answer failed(Failure why) {
        return new Answer(data, lines, warnings, why.exit(), why);
    }
}
