package org.unmask.cli.say;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unmask.cli.Answer;
import org.unmask.finding.ExhibitRow;
import org.unmask.finding.exhibit.OwnExhibit;
import org.unmask.store.CaseFolder;
import org.unmask.store.run.StoredRun;

/** Exhibits of the analyst and of the latest run, for people and as data. */
public final class ShownExhibits {
    private ShownExhibits() {}

    /** All of them: the analyst's first. */
    public static Answer of(CaseFolder open) throws IOException {
        Table table = new Table("exhibit", "group", "kind", "first by", "at", "then by", "lag", "note");
        List<Object> own = new ArrayList<>();
        for (OwnExhibit chosen : open.ownExhibits().all()) {
            row(table, chosen.row(), chosen.note());
            own.add(data(chosen));
        }
        List<Object> found = new ArrayList<>();
        Optional<StoredRun> latest = open.run("");
        if (latest.isPresent()) {
            for (ExhibitRow exhibit : latest.get().exhibits()) {
                row(table, exhibit, "");
                found.add(ShownRun.data(exhibit));
            }
        }
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("own", own);
        data.put("of_latest_run", found);
        List<String> lines = own.isEmpty() && found.isEmpty() ? List.of("no exhibits yet") : table.lines();
        return Answer.of(data, lines);
    }

    private static void row(Table table, ExhibitRow exhibit, String note) {
        table.row(
                exhibit.exhibitId(),
                exhibit.groupId(),
                exhibit.kind().word(),
                exhibit.a().account().id(),
                Words.time(exhibit.a().moment().createdMicros()),
                exhibit.b().account().id(),
                Words.seconds(exhibit.lagMillis() / 1000),
                note);
    }

    /** The one that was added. */
    public static Answer added(OwnExhibit exhibit) {
        return Answer.of(
                data(exhibit),
                List.of("added " + exhibit.id() + ": " + exhibit.row().kind().word() + ", lag "
                        + Words.seconds(exhibit.row().lagMillis() / 1000) + "; every report of this case shows it"));
    }

    private static Map<String, Object> data(OwnExhibit exhibit) {
        Map<String, Object> data = ShownRun.data(exhibit.row());
        data.put("note", exhibit.note());
        data.put("added_at", Words.time(exhibit.addedMicros()));
        return data;
    }
}
