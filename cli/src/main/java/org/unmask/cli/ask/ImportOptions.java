package org.unmask.cli.ask;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unmask.casework.ImportRequest;
import org.unmask.cli.Session;
import org.unmask.ingest.ImportSettings;
import org.unmask.model.UnusableParameter;
import picocli.CommandLine.Option;

/** What can be asked of an import. */
public final class ImportOptions {
    /** What becomes of a record that cannot be used. */
    enum OnError {
        REJECT,
        FAIL
    }

    @Option(
            names = "--format",
            paramLabel = "ID",
            defaultValue = "auto",
            description = "Source format (see: unmask formats); found by signature by default.")
    String format = "auto";

    @Option(names = "--map", paramLabel = "M", description = "Map of columns, as unmask inspect --write-map writes it.")
    @Nullable
    Path map;

    @Option(
            names = "--platform",
            paramLabel = "NAME",
            description = "Platform of the posts where the file does not say it.")
    @Nullable
    String platform;

    @Option(
            names = "--tz",
            paramLabel = "ZONE",
            description = "Zone of times that carry none, such as UTC or Europe/Berlin.")
    @Nullable
    String zone;

    @Option(
            names = "--on-error",
            paramLabel = "WHAT",
            defaultValue = "reject",
            description = "reject: list the record and go on (default); fail: stop at the first.")
    OnError onError = OnError.REJECT;

    @Option(
            names = "--max-errors",
            paramLabel = "SHARE",
            defaultValue = "1%",
            description = "Share of rejected records from which the exit code is 4. Default: 1%%.")
    String maxErrors = "1%";

    /** The request for these files. */
    public ImportRequest request(Session session, List<Path> files) {
        ImportSettings settings = new ImportSettings(
                format.equals("auto") ? null : format,
                platform,
                map == null ? null : session.path(map),
                zone == null ? null : zoneOf(zone),
                session.nowMicros());
        return new ImportRequest(
                files.stream().map(session::path).toList(), settings, shareOf(maxErrors), onError == OnError.FAIL);
    }

    public static ZoneId zoneOf(String zone) {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            throw new UnusableParameter("--tz", "no known zone", "a zone such as UTC, +02:00 or Europe/Berlin");
        }
    }

    private static double shareOf(String share) {
        boolean percent = share.endsWith("%");
        try {
            double number = Double.parseDouble(percent ? share.substring(0, share.length() - 1) : share);
            return percent ? number / 100 : number;
        } catch (NumberFormatException noNumber) {
            throw new UnusableParameter("--max-errors", "no share", "a share such as 1% or 0.01");
        }
    }
}
