package org.unmask.export.csv;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unmask.escape.CsvCell;
import org.unmask.escape.Pseudonyms;
import org.unmask.export.ExportJob;
import org.unmask.export.Payloads;
import org.unmask.export.SmallRun;
import org.unmask.model.UnusableParameter;

class CsvExporterTest {
    private static final ExportJob.Options PAIRS = new ExportJob.Options(true, true, false, false, null);
    private static final ExportJob.Options RAW = new ExportJob.Options(true, true, true, false, null);
    private static final ExportJob.Options CODED = new ExportJob.Options(true, true, false, true, null);

    @TempDir
    Path folder;

    @Test
    void theColumnsAreThoseOfTheContract() throws IOException {
        new CsvExporter().write(SmallRun.plain().into(folder, PAIRS));
        assertEquals(
                "platform,account_id,handle,posts,first_seen,last_seen,score,min_q,coordination,grade,group_id,roles",
                header("accounts"));
        assertEquals(
                "platform_a,account_a,platform_b,account_b,kind,window_s,posts_a,posts_b,objects,pairs,first,last,median_lag_s,"
                        + "lead_share_a,p_value,q_value,evidence",
                header("ties"));
        assertEquals("group_id,coordination,grade,accounts,posts,platforms,kinds,first,last,note", header("groups"));
        assertEquals(
                "exhibit_id,group_id,kind,object,platform_a,post_a,account_a,at_a,platform_b,post_b,account_b,at_b,lag_s,similarity",
                header("exhibits"));
        assertEquals("kind,object,platform_a,post_a,account_a,platform_b,post_b,account_b,lag_s", header("pairs"));
    }

    private String header(String table) throws IOException {
        return Files.readAllLines(folder.resolve(table + ".csv")).get(0);
    }

    @Test
    void everyCellIsWrittenByTheRule() throws IOException {
        new CsvExporter().write(SmallRun.plain().into(folder, PAIRS));
        assertEquals("""
                x,11,heron,5,2021-08-31T12:00:00Z,2021-08-31T12:01:00Z,0.625,1.25E-9,moderate,low,G1,first
                x,12,,4,2021-08-31T12:00:00Z,2021-08-31T12:00:00.000001Z,,0.005,moderate,low,G1,later|mixed
                x,13,otter,1,,,,,none,none,,
                """, rows("accounts"));
        assertEquals("""
                x,11,x,12,repost,10,4,3,3,5,2021-08-31T12:00:00Z,2021-09-01T12:00:00Z,2.5005,0.333333333333,1.25E-9,1.25E-9,1
                x,11,x,12,repost,60,4,3,3,5,2021-08-31T12:00:00Z,2021-09-01T12:00:00Z,2.5005,0.333333333333,0.005,0.005,1
                x,11,x,13,link,0.25,4,3,3,5,2021-08-31T12:00:00Z,2021-09-01T12:00:00Z,2.5005,0.333333333333,,,0
                """, rows("ties"));
        assertEquals(
                "G1,moderate,low,2,9,x,repost|link,2021-08-31T12:00:00Z,2021-08-31T12:01:00Z,\"two accounts, one declared owner\"\n",
                rows("groups"));
        assertEquals(
                "E1,G1,repost,900,x,901,11,2021-08-31T12:00:00Z,x,902,12,2021-08-31T12:00:02.500000Z,2.5,1\n",
                rows("exhibits"));
        assertEquals("repost,900,x,901,11,x,902,12,2.5\n", rows("pairs"));
    }

    private String rows(String table) throws IOException {
        String text = Files.readString(folder.resolve(table + ".csv"));
        return text.substring(text.indexOf('\n') + 1);
    }

    @Test
    void withoutAskingThereIsOnlyEvidenceAndNoPairs() throws IOException {
        new CsvExporter().write(SmallRun.plain().into(folder));
        assertEquals(2, rows("ties").lines().count());
        assertEquals(
                List.of(
                        "README.txt",
                        "accounts.csv",
                        "circulation.csv",
                        "exhibits.csv",
                        "groups.csv",
                        "pings.csv",
                        "ranking.csv",
                        "relays.csv",
                        "ties.csv"),
                names(folder));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void pairsOfAnEarlierExportDoNotStayBesideNewTables() throws IOException {
        new CsvExporter().write(SmallRun.plain().into(folder, PAIRS));
        new CsvExporter().write(SmallRun.plain().into(folder));
        assertFalse(Files.exists(folder.resolve("pairs.csv")));
    }

    @Test
    void somebodyElsesFileOfThatNameStays() throws IOException {
        Files.writeString(folder.resolve("pairs.csv"), "mine");
        new CsvExporter().write(SmallRun.plain().into(folder));
        assertEquals("mine", Files.readString(folder.resolve("pairs.csv")));
    }

    @Test
    void noFormulaStartsACellAndTheInverseGivesEveryPayloadBack() throws IOException {
        List<String> payloads = new ArrayList<>(Payloads.formulas());
        assertEquals(120, payloads.size());
        payloads.addAll(Payloads.relatives());
        for (String payload : payloads) {
            new CsvExporter().write(SmallRun.hostile(payload).into(folder, PAIRS));
            for (String table : List.of("accounts", "ties", "exhibits", "pairs")) {
                assertTrue(harmlessWith(table, payload) > 0, table);
            }
        }
    }

    /** How many cells hold the payload; every cell of ours and theirs is read and none may run. */
    private int harmlessWith(String table, String payload) throws IOException {
        int found = 0;
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(folder.resolve(table + ".csv"))) {
            for (CsvRecord row : reader) {
                for (String cell : row.getFields()) {
                    assertFalse(
                            !cell.isEmpty() && "=+-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20".indexOf(cell.charAt(0)) >= 0,
                            cell);
                    found += CsvCell.undo(cell).equals(payload) ? 1 : 0;
                }
            }
        }
        return found;
    }

    @Test
    void rawIsExactlyWhatStrangersWrote() throws IOException {
        for (String payload : Payloads.formulas()) {
            new CsvExporter().write(SmallRun.hostile(payload).into(folder, RAW));
            try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(folder.resolve("pairs.csv"))) {
                CsvRecord row = reader.stream().skip(1).findFirst().orElseThrow();
                for (int column : new int[] {1, 3, 4, 6, 7}) {
                    assertEquals(payload, row.getField(column));
                }
            }
        }
        assertTrue(Files.readString(folder.resolve("README.txt")).contains("--raw"));
    }

    @Test
    void underPseudonymsNoNativeNameIsLeftInAnyFile() throws IOException {
        new CsvExporter().write(SmallRun.hostile("canaryname").into(folder, CODED));
        for (String name : names(folder)) {
            assertFalse(Files.readString(folder.resolve(name)).contains("canary"), name);
        }
        String pseudonym = Pseudonyms.keyed(SmallRun.KEY).account("x", org.unmask.model.Untrusted.of("canaryname"));
        assertTrue(rows("accounts").startsWith("x," + pseudonym + "," + pseudonym + ",5,"), rows("accounts"));
        assertTrue(rows("pairs").contains("," + pseudonym + ","));
    }

    @Test
    void languageAndZoneOfTheMachineChangeNothing() throws IOException {
        Path here = folder.resolve("here");
        Path there = folder.resolve("there");
        new CsvExporter().write(SmallRun.plain().into(here, PAIRS));
        Locale language = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("GMT+14:00"));
            new CsvExporter().write(SmallRun.plain().into(there, PAIRS));
        } finally {
            Locale.setDefault(language);
            TimeZone.setDefault(zone);
        }
        for (String name : names(here)) {
            assertArrayEquals(Files.readAllBytes(here.resolve(name)), Files.readAllBytes(there.resolve(name)), name);
        }
    }

    @Test
    void withoutARunThereIsOneSentenceAndNoFile() throws IOException {
        SmallRun run = SmallRun.plain();
        ExportJob job = new ExportJob(
                null, run, folder.resolve("out"), ExportJob.Options.DEFAULT, Pseudonyms.keyed(SmallRun.KEY));
        assertThrows(UnusableParameter.class, () -> new CsvExporter().write(job));
        assertEquals(List.of(), names(folder));
    }

    @Test
    void thePageBesideTellsWhoseIdsTheseAre() throws IOException {
        new CsvExporter().write(SmallRun.plain().into(folder));
        String page = Files.readString(folder.resolve("README.txt"));
        assertTrue(page.startsWith("Tables written by unmask\n"));
        assertTrue(page.contains("native ids"));
        assertTrue(page.contains("loses its first '"));
        assertFalse(page.contains("pairs.csv"));
    }
}
