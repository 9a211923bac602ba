package org.unmask.export.coortweet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.unmask.escape.Joined;
import org.unmask.export.CsvFile;
import org.unmask.export.Delivery;
import org.unmask.export.ExportCard;
import org.unmask.export.ExportJob;
import org.unmask.export.ExportJob.CaseContent;
import org.unmask.export.Exporter;
import org.unmask.export.Naming;
import org.unmask.export.Table;
import org.unmask.model.ActionKind;
import org.unmask.model.Moment;
import org.unmask.model.Untrusted;

/** Writes the actions of a case as the input of CooRTweet 2.x (N. Righetti, P. Balluff; R, on CRAN). */
public final class CoortweetExporter implements Exporter {
    private static final Table TABLE = new Table(
            "coortweet",
            "one row per action",
            List.of(
                    new Table.Column(
                            "object_id",
                            Table.Type.TEXT,
                            "kind:object, such as link:https://…; the object alone where a source named it"),
                    new Table.Column(
                            "account_id",
                            Table.Type.TEXT,
                            "native id; led by fb_, tw_ and so on where the case has several platforms"),
                    new Table.Column("content_id", Table.Type.TEXT, "native id of the post"),
                    new Table.Column(
                            "timestamp_share",
                            Table.Type.NUMBER,
                            "seconds since 1970-01-01T00:00:00Z, with a fraction only where there is one")));

    private static final ExportCard CARD = new ExportCard(
            "coortweet",
            "CooRTweet table",
            ExportCard.Place.FILE,
            false,
            "the actions of a case for a cross-check in R; no run is needed",
            List.of(TABLE),
            List.of(
                    "actions without a known time are left out",
                    "single hashtags and sites are left out: too common to be evidence",
                    "a picture whose file was taken in by unmask media is named by its family, as in the analysis: media:picture:…",
                    "all kinds stand in one file: filter by the word before the first : to treat one kind by itself"),
            "CooRTweet::detect_groups(data.table::fread(\"OUT\", colClasses = \"character\"), time_window = 60) "
                    + "after making timestamp_share numeric");

    @Override
    public ExportCard card() {
        return CARD;
    }

    @Override
    public boolean isOfRun() {
        return false;
    }

    @Override
    public void write(ExportJob job) throws IOException {
        Naming naming = job.naming(CARD);
        Set<String> platforms = new TreeSet<>();
        job.content().actions(act -> platforms.add(act.account().platform()));
        try (Delivery delivery = Delivery.beside(job.out())) {
            try (CsvFile file = CsvFile.create(
                    delivery.place(job.out().getFileName().toString()),
                    TABLE,
                    job.options().raw())) {
                job.content().actions(act -> row(act, naming, platforms, file));
            }
            delivery.commit();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void row(CaseContent.Act act, Naming naming, Set<String> platforms, CsvFile file) {
        if (act.micros() == Moment.NONE || !act.kind().countsByDefault()) {
            return;
        }
        Untrusted object = naming.object(act.kind(), act.object());
        file.text(
                act.kind() == ActionKind.GIVEN
                        ? object
                        : Joined.after(act.kind().word() + ":", object));
        file.text(naming.account(act.account(), Naming.lead(act.account().platform(), platforms)));
        file.text(naming.post(act.post()));
        file.unixTime(act.micros());
        file.end();
    }
}
