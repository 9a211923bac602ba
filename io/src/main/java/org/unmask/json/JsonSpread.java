package org.unmask.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.unmask.bytes.Lines;
import org.unmask.bytes.Source;
import org.unmask.bytes.TextEncoding;
import org.unmask.bytes.TextSample;
import org.unmask.model.UnusableInput;

/**
 * Records spread over a file, to judge its columns by: of lines from its start to its end, of documents from their first 64 MiB.
 * {@code isDocument} = a list or object that runs over lines; {@code isWide} = written in UTF-16, of which lines alone are read; {@code damaged} counts records that are no JSON, cut ones left out.
 * Cost: the sample's blocks, or one pass over the stretch; memory: at most 1,000 records.
 */
public record JsonSpread(boolean isDocument, boolean isWide, List<JsonValue> records, int damaged) {
    private static final int MOST = 1000;
    private static final int ENOUGH = 20;
    private static final int PER_BLOCK = 60;
    private static final long STRETCH = 64L << 20;

    public JsonSpread {
        records = List.copyOf(records);
    }

    /** The records of {@code source}, whose sample is {@code sample}; longer ones than {@code limit} count as damaged. */
    public static JsonSpread of(Source source, TextSample sample, int limit) throws IOException {
        TextEncoding encoding = sample.encoding();
        boolean isWide = encoding == TextEncoding.UTF_16LE || encoding == TextEncoding.UTF_16BE;
        try (JsonRecords file = JsonRecords.open(source, encoding, limit)) {
            if (file.isDocument() && isWide) {
                return new JsonSpread(true, true, List.of(), 0);
            }
            if (!file.isDocument()) {
                Gathering spread = new Gathering(limit);
                for (TextSample.Block block : sample.blocks()) {
                    spread.lines(block, sample);
                }
                if (spread.kept.size() >= ENOUGH || sample.blocks().size() == 1) {
                    return spread.result(false, isWide);
                }
            }
            Gathering stretch = new Gathering(limit);
            stretch.evenly(file);
            return stretch.result(file.isDocument(), isWide);
        }
    }

    /** Collects values and counts what is none. */
    private static final class Gathering {
        private final JsonReader reader;
        private final int limit;
        private final List<JsonValue> kept = new ArrayList<>();
        private int damaged;

        Gathering(int limit) {
            this.reader = new JsonReader(limit);
            this.limit = limit;
        }

        JsonSpread result(boolean isDocument, boolean isWide) {
            return new JsonSpread(isDocument, isWide, kept, damaged);
        }

        /** Whole lines of a block: the first of any but the first block is cut, and so may be the last. */
        void lines(TextSample.Block block, TextSample sample) throws IOException {
            boolean whole = sample.blocks().size() == 1;
            int most = kept.size() + damaged + (whole ? MOST : PER_BLOCK);
            TextEncoding encoding = sample.encoding();
            try (Lines lines = Lines.of(() -> new ByteArrayInputStream(block.bytes()), encoding, limit)) {
                boolean skip = block.offset() > 0;
                while (kept.size() + damaged < most && lines.next()) {
                    if (!skip && (whole || !lines.isLast())) {
                        take(lines, encoding);
                    }
                    skip = false;
                }
            }
        }

        private void take(Lines lines, TextEncoding encoding) {
            try {
                if (lines.isTooLong() || !lines.isWellEncoded()) {
                    damaged++;
                } else {
                    kept.add(
                            encoding == TextEncoding.WINDOWS_1252
                                    ? reader.read(lines.text())
                                    : reader.read(lines.bytes(), lines.from(), lines.to()));
                }
            } catch (UnusableInput refused) {
                damaged += lines.isLast() ? 0 : 1;
            }
        }

        /** Every record first; whenever there are too many, every second one goes. */
        void evenly(JsonRecords file) throws IOException {
            long step = 1;
            for (long number = 0; file.next() && file.place().offset() < STRETCH; number++) {
                if (number % step != 0) {
                    continue;
                }
                try {
                    kept.add(file.value());
                } catch (UnusableInput refused) {
                    damaged += refused.code().equals("TRUNCATED") ? 0 : 1;
                }
                if (kept.size() > MOST) {
                    step *= 2;
                    List<JsonValue> every = new ArrayList<>();
                    for (int i = 0; i < kept.size(); i += 2) {
                        every.add(kept.get(i));
                    }
                    kept.clear();
                    kept.addAll(every);
                }
            }
        }
    }
}
