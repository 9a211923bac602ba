package org.unmask.cli.say;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.unmask.casework.ImportOutcome;
import org.unmask.casework.ImportRequest;
import org.unmask.casework.Refusal;
import org.unmask.casework.files.GivenFile;
import org.unmask.cli.Answer;
import org.unmask.cli.ExitCode;
import org.unmask.escape.Terminal;
import org.unmask.finding.SourceRow;
import org.unmask.model.Untrusted;

/** The books of imports, in words and as data. */
public final class Books {
    private static final int LONGEST_REASONS = 140;

    private Books() {}

    /** The outcome of one import as data. */
    public static Map<String, Object> data(ImportOutcome outcome) {
        Map<String, Object> data = source(outcome.source());
        data.put("already_imported", outcome.before());
        data.put("resumed_records", outcome.resumed());
        return data;
    }

    /** A source as data. */
    public static Map<String, Object> source(SourceRow source) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("file", Untrusted.of(source.fileName()));
        data.put("sha256", source.sha256());
        data.put("size", source.size());
        data.put("format", source.format());
        data.put("format_reasons", source.formatReasons());
        data.put("zone_decision", source.zoneDecision());
        data.put("read", source.read());
        data.put("accepted", source.accepted());
        data.put("rejected", source.rejected());
        data.put("skipped", source.skipped());
        data.put("duplicate", source.duplicate());
        data.put("by_reference", source.byReference());
        data.put("control", source.control());
        data.put("warnings", source.warnings());
        return data;
    }

    /** The outcome of one import for people. */
    public static List<String> lines(ImportOutcome outcome) {
        SourceRow source = outcome.source();
        List<String> lines = new ArrayList<>();
        String name = Terminal.of(Untrusted.of(source.fileName()));
        if (outcome.before()) {
            lines.add(name + ": imported before, nothing changed (" + equation(source) + ")" + control(source));
            return lines;
        }
        lines.add(name + ": " + source.format() + " (" + shortened(source.formatReasons()) + ")");
        if (outcome.resumed() > 0) {
            lines.add("  an interrupted import had left " + Words.count(outcome.resumed())
                    + " records; went on from there");
        }
        lines.add("  " + equation(source));
        lines.add("  times: " + source.zoneDecision() + control(source));
        source.warnings().forEach(warning -> lines.add("  warning: " + warning));
        return lines;
    }

    private static String control(SourceRow source) {
        return source.control() ? "; its accounts are controls" : "";
    }

    /** The first reasons; a table has one for each column. */
    private static String shortened(String reasons) {
        if (reasons.length() <= LONGEST_REASONS) {
            return Terminal.of(Untrusted.of(reasons));
        }
        int end = reasons.lastIndexOf("; ", LONGEST_REASONS);
        return Terminal.of(Untrusted.of(reasons.substring(0, end < 0 ? LONGEST_REASONS : end)))
                + "; … unmask inspect tells all";
    }

    private static String equation(SourceRow source) {
        return "read " + Words.count(source.read()) + " = accepted " + Words.count(source.accepted()) + " + rejected "
                + Words.count(source.rejected()) + " + skipped " + Words.count(source.skipped()) + " + duplicate "
                + Words.count(source.duplicate());
    }

    /** The answer warned of rejects and of files passed over, with exit code 4 where there are too many rejects. */
    public static Answer judged(Answer answer, List<ImportOutcome> outcomes, ImportRequest request)
            throws IOException, Refusal {
        Answer judged = answer;
        Set<Path> read = new TreeSet<>();
        outcomes.forEach(outcome -> read.add(outcome.file()));
        for (GivenFile file : GivenFile.all(request.files())) {
            if (!read.contains(file.path())) {
                judged = judged.warning(
                        "W-PASSED-OVER",
                        Terminal.of(Untrusted.of(String.valueOf(file.path().getFileName())))
                                + " is of no known format and was passed over; unmask inspect tells why",
                        1);
            }
        }
        for (ImportOutcome outcome : outcomes) {
            long rejected = outcome.source().rejected();
            if (rejected > 0 && !outcome.before()) {
                judged = judged.warning(
                        "W-REJECTS",
                        "records of "
                                + Terminal.of(Untrusted.of(outcome.source().fileName()))
                                + " were rejected; see them with: unmask show rejects",
                        rejected);
            }
            if (outcome.rejectShare() > request.mostRejects()) {
                judged = judged.exit(ExitCode.REJECTS);
            }
        }
        return judged;
    }
}
