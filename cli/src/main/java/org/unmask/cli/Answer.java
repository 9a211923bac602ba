package org.unmask.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a command says when it is done: data for programs in a fixed order, lines for people, warnings for both, and the exit code.
 * Values are null, Boolean, Number, String of ours, {@code Untrusted}, List or Map of these.
 */
public record Answer(Map<String, Object> data, List<String> lines, List<Warning> warnings, ExitCode exit) {
    /** Something a person should know: code as documented, sentence of ours, how often. */
    public record Warning(String code, String message, long count) {}

    public Answer {
        data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
        lines = List.copyOf(lines);
        warnings = List.copyOf(warnings);
    }

    /** Done without remark. */
    public static Answer of(Map<String, Object> data, List<String> lines) {
        return new Answer(data, lines, List.of(), ExitCode.OK);
    }

    /** The same with one more warning. */
    public Answer warning(String code, String message, long count) {
        List<Warning> more = new ArrayList<>(warnings);
        more.add(new Warning(code, message, count));
        return new Answer(data, lines, more, exit);
    }

    /** The same with another exit code. */
    public Answer exit(ExitCode other) {
        return new Answer(data, lines, warnings, other);
    }
}
