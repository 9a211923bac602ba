package org.unmask.ingest.table;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.unmask.ingest.ImportSettings;
import org.unmask.ingest.RowClock;
import org.unmask.ingest.table.grid.Grid;
import org.unmask.ingest.table.map.ColumnMap;
import org.unmask.ingest.table.map.ColumnUse;
import org.unmask.ingest.table.map.Target;
import org.unmask.model.Moment;
import org.unmask.model.TimePrecision;
import org.unmask.model.UnusableInput;
import org.unmask.time.IdTimes;
import org.unmask.time.ReadTime;
import org.unmask.time.TimeReader;
import org.unmask.time.TimeSettings;
import org.unmask.time.ZoneProof;

/** How the times of a table are read: written form, zone and its proof by ids, precision. {@code warnings} are for people. */
record TableClocks(
        TimeReader created,
        @Nullable TimeReader collected,
        @Nullable TimePrecision precision,
        List<String> warnings) {
    TableClocks {
        warnings = List.copyOf(warnings);
    }

    /** Fixes the clocks from the sample; throws {@link UnusableInput} where a question must be answered first. */
    static TableClocks of(ColumnMap map, Grid grid, ImportSettings settings) throws UnusableInput {
        ColumnUse use = map.columns().get(Target.CREATED_AT);
        if (use == null) {
            throw new UnusableInput("TIME_MISSING", "the map names no column for created_at");
        }
        PlatformReader platform = new PlatformReader(map, grid.header());
        TimeSettings known = settings(use, platform, settings);
        List<String> values = CellReader.values(grid, use);
        TimeReader reader = TimeReader.of(values, known);
        List<String> warnings = new ArrayList<>();
        if (reader.needsZone()) {
            ZoneProof.Verdict verdict = verdict(map, grid, reader, platform);
            if (verdict.outcome() == ZoneProof.Outcome.PROVED_UTC) {
                reader = TimeReader.of(values, known.proven(ZoneOffset.UTC));
            } else {
                warnings.add("the times carry no zone and are read as UTC: name it by zone in the map or by --tz");
                if (verdict.outcome() != ZoneProof.Outcome.NOT_PROVED) {
                    warnings.add(verdict.sentence());
                }
            }
        }
        warnings.addAll(RowClock.warnings(reader));
        return new TableClocks(reader, collected(map, grid, platform, settings), precision(use), warnings);
    }

    private static TimeSettings settings(ColumnUse use, PlatformReader platform, ImportSettings settings) {
        TimeSettings known =
                TimeSettings.of(platform.common(), settings.nowMicros()).written(use.pattern());
        ZoneId zone = settings.zone() != null ? settings.zone() : use.zone() == null ? null : ZoneId.of(use.zone());
        return known.confirmed(zone);
    }

    private static ZoneProof.Verdict verdict(ColumnMap map, Grid grid, TimeReader reader, PlatformReader platform)
            throws UnusableInput {
        ZoneProof proof = new ZoneProof();
        ColumnUse ids = map.columns().get(Target.POST_ID);
        ColumnUse times = map.columns().get(Target.CREATED_AT);
        if (ids == null || times == null) {
            return proof.verdict();
        }
        List<String> idValues = CellReader.values(grid, ids);
        List<String> timeValues = CellReader.values(grid, times);
        for (int i = 0; i < idValues.size(); i++) {
            String word = platform.of(grid.rows().get(i)::get);
            long hidden = IdTimes.areMadeByServer(word)
                    ? IdTimes.micros(word, idValues.get(i).strip())
                    : Moment.NONE;
            ReadTime declared = reader.read(timeValues.get(i));
            if (hidden != Moment.NONE && declared.isKnown()) {
                proof.add(declared.micros(), declared.precision(), hidden);
            }
        }
        return proof.verdict();
    }

    private static @Nullable TimeReader collected(
            ColumnMap map, Grid grid, PlatformReader platform, ImportSettings settings) throws UnusableInput {
        ColumnUse use = map.columns().get(Target.COLLECTED_AT);
        if (use == null) {
            return null;
        }
        return TimeReader.of(CellReader.values(grid, use), settings(use, platform, settings));
    }

    private static @Nullable TimePrecision precision(ColumnUse use) {
        String word = use.precision();
        return word == null ? null : TimePrecision.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
