package org.unmask.bytes.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.unmask.bytes.TextEncoding;

/** One way to read the start of a file as delimited records, and how steady it is. */
record CsvTrial(CsvDialect dialect, int fields, double share, int headerLine) {
    private static final char[] DELIMITERS = {',', ';', '\t', '|'};
    private static final int MOST_ROWS = 300;

    /** The steadiest of all trials; of equals the one with more fields, then the earlier delimiter. */
    static CsvTrial best(byte[] start, TextEncoding encoding, char lineEnd) throws IOException {
        CsvTrial best = new CsvTrial(new CsvDialect(',', false, lineEnd), 0, 0, 1);
        for (char delimiter : DELIMITERS) {
            CsvTrial trial = of(start, encoding, new CsvDialect(delimiter, false, lineEnd));
            best = trial.beats(best) ? trial : best;
        }
        CsvDialect plain = best.dialect;
        CsvTrial escaping = of(start, encoding, new CsvDialect(plain.delimiter(), true, lineEnd));
        return escaping.share > best.share ? escaping : best;
    }

    private boolean beats(CsvTrial other) {
        if ((fields > 1) != (other.fields > 1)) {
            return fields > 1;
        }
        return share != other.share ? share > other.share : fields > other.fields;
    }

    private static CsvTrial of(byte[] start, TextEncoding encoding, CsvDialect dialect) throws IOException {
        List<Integer> counts = new ArrayList<>();
        List<Long> lines = new ArrayList<>();
        try (CsvRecords records = CsvTable.open(start, encoding, dialect, 0)) {
            while (counts.size() < MOST_ROWS && records.next()) {
                counts.add(records.problem() == null ? records.cells() : 0);
                lines.add(records.line());
            }
        }
        if (counts.size() > 2) {
            // The last record of the block is cut.
            counts.subList(counts.size() - 1, counts.size()).clear();
        }
        Map<Integer, Integer> histogram = new TreeMap<>();
        counts.forEach(count -> histogram.merge(count, 1, Integer::sum));
        int mode = 0;
        for (Map.Entry<Integer, Integer> entry : histogram.entrySet()) {
            mode = entry.getKey() > 0 && entry.getValue() >= histogram.getOrDefault(mode, 0) ? entry.getKey() : mode;
        }
        double share = counts.isEmpty() ? 0 : (double) histogram.getOrDefault(mode, 0) / counts.size();
        int header = counts.indexOf(mode);
        return new CsvTrial(dialect, mode, share, header < 0 ? 1 : Math.toIntExact(lines.get(header)));
    }
}
