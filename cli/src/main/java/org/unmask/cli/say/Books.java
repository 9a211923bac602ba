package org.unmask.cli.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unmask.casework.ImportOutcome;
import org.unmask.cli.Answer;
import org.unmask.cli.ExitCode;
import org.unmask.escape.Terminal;
import org.unmask.finding.SourceRow;
import org.unmask.model.Untrusted;

/** The books of imports, in words and as data. */
public final class Books {
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
        data.put("warnings", source.warnings());
        return data;
    }

    /** The outcome of one import for people. */
    public static List<String> lines(ImportOutcome outcome) {
        SourceRow source = outcome.source();
        List<String> lines = new ArrayList<>();
        String name = Terminal.of(Untrusted.of(source.fileName()));
        if (outcome.before()) {
            lines.add(name + ": imported before, nothing changed (" + equation(source) + ")");
            return lines;
        }
        lines.add(name + ": " + source.format() + " (" + source.formatReasons() + ")");
        if (outcome.resumed() > 0) {
            lines.add("  an interrupted import had left " + Words.count(outcome.resumed())
                    + " records; went on from there");
        }
        lines.add("  " + equation(source));
        lines.add("  times: " + source.zoneDecision());
        source.warnings().forEach(warning -> lines.add("  warning: " + warning));
        return lines;
    }

    private static String equation(SourceRow source) {
        return "read " + Words.count(source.read()) + " = accepted " + Words.count(source.accepted()) + " + rejected "
                + Words.count(source.rejected()) + " + skipped " + Words.count(source.skipped()) + " + duplicate "
                + Words.count(source.duplicate());
    }

    /** The answer warned of rejects, with exit code 4 where there are too many. */
    public static Answer judged(Answer answer, List<ImportOutcome> outcomes, double mostRejects) {
        Answer judged = answer;
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
            if (outcome.rejectShare() > mostRejects) {
                judged = judged.exit(ExitCode.REJECTS);
            }
        }
        return judged;
    }
}
