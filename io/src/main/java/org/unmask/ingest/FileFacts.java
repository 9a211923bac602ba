package org.unmask.ingest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unmask.bytes.Sha256;
import org.unmask.bytes.TextEncoding;
import org.unmask.bytes.csv.CsvTable;

/**
 * What holds for a whole file.
 * {@code shape} identifies format, map and header, so that equal bytes under different headers are not taken for the same record;
 * {@code zoneDecision} such as {@code by_format UTC} or {@code assumed UTC: confirm with --tz}; {@code map} is the map as text, or null.
 */
public record FileFacts(
        String formatId,
        int formatVersion,
        String shape,
        String encoding,
        String zoneDecision,
        @Nullable String map,
        List<String> reasons,
        List<String> warnings) {
    /** The warning for a file whose letters are neither UTF-8 nor UTF-16. */
    public static final String GUESSED_ENCODING =
            "the file is no valid UTF-8 and was read as windows-1252: look at letters with accents";

    public FileFacts {
        reasons = List.copyOf(reasons);
        warnings = List.copyOf(warnings);
    }

    /** The facts of a table without reasons yet; its shape is that of format, version and header. */
    public static FileFacts ofTable(String formatId, int formatVersion, CsvTable table) {
        return new FileFacts(
                formatId,
                formatVersion,
                shapeOf(formatId, formatVersion, table.header(), ""),
                table.encoding().word(),
                "",
                null,
                List.of(),
                table.encoding() == TextEncoding.WINDOWS_1252 ? List.of(GUESSED_ENCODING) : List.of());
    }

    /** These facts with the zone decision, reasons and further warnings. */
    public FileFacts with(String decision, List<String> because, List<String> alsoWarn) {
        List<String> all = new ArrayList<>(warnings);
        all.addAll(alsoWarn);
        return new FileFacts(formatId, formatVersion, shape, encoding, decision, map, because, all);
    }

    /** These facts with a further warning, which comes first. */
    public FileFacts warned(String warning) {
        List<String> all = new ArrayList<>(List.of(warning));
        all.addAll(warnings);
        return new FileFacts(formatId, formatVersion, shape, encoding, zoneDecision, map, reasons, all);
    }

    /** These facts read by a map. */
    public FileFacts mappedBy(String text, String newShape) {
        return new FileFacts(formatId, formatVersion, newShape, encoding, zoneDecision, text, reasons, warnings);
    }

    /** A short hash of what decides how a record is read. */
    public static String shapeOf(String formatId, int formatVersion, List<String> header, String map) {
        MessageDigest digest = Sha256.digest();
        digest.update((formatId + " " + formatVersion + "\n" + map + "\n").getBytes(StandardCharsets.UTF_8));
        for (String name : header) {
            digest.update((name + "\u0000").getBytes(StandardCharsets.UTF_8));
        }
        return formatId + "-" + HexFormat.of().formatHex(digest.digest(), 0, 8);
    }
}
