package org.unmask.cli.pages;

import java.util.ArrayList;
import java.util.List;
import org.unmask.importers.Importers;
import org.unmask.ingest.FormatCard;
import org.unmask.ingest.Importer;

/** The page of the source formats, made from their cards. */
final class FormatsPage {
    private FormatsPage() {}

    static String text() {
        List<String> lines = new ArrayList<>();
        lines.add("# Source formats");
        lines.add("");
        lines.add("Generated from the cards of the importers; do not edit. `unmask formats ID` shows the same.");
        lines.add("");
        for (Importer importer : Importers.all()) {
            section(lines, importer.card());
        }
        return String.join("\n", lines).stripTrailing() + "\n";
    }

    private static void section(List<String> lines, FormatCard card) {
        lines.add("## " + card.name() + " (`" + card.id() + "`, version " + card.version() + ")");
        lines.add("");
        lines.add("* Signature: " + card.signature());
        lines.add("* Times: " + card.timeRule());
        lines.add("* Proved: " + card.proof());
        card.traps().forEach(trap -> lines.add("* Trap: " + trap));
        lines.add("");
        lines.add("| ours | theirs |");
        lines.add("|---|---|");
        for (String field : card.fields()) {
            String[] sides = field.split(" <- ", 2);
            lines.add("| `" + sides[0] + "` | " + (sides.length > 1 ? sides[1].replace("|", "\\|") : "") + " |");
        }
        lines.add("");
    }
}
