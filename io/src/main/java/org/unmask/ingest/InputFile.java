package org.unmask.ingest;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.unmask.bytes.DiskFile;
import org.unmask.bytes.Source;
import org.unmask.bytes.TextSample;
import org.unmask.bytes.csv.CsvTable;

/** A file as importers see it: name, size, identity, a sample, and its decompressed bytes as often as wanted. */
public interface InputFile extends Source {
    /** The file at {@code path}: plain, gzip, zstd, bzip2, or zip with one member, told by its bytes. */
    static InputFile onDisk(Path path) {
        return new OnDisk(path);
    }

    /** Path as given by the user. */
    Path path();

    /** Size on disk in bytes. */
    long size();

    /** SHA-256 (hex) of the bytes on disk. */
    String sha256() throws IOException;

    /** Encoding and blocks spread over the whole file; one pass over the file, the first time only. */
    default TextSample sample() throws IOException {
        return TextSample.of(this);
    }

    /** The sample read as a delimited table; the first time only. */
    default CsvTable table() throws IOException {
        return CsvTable.of(sample());
    }

    /** Bytes of the file on disk that the newest stream of {@link #open()} has consumed. */
    long consumed();

    /** A file on disk whose sample and hash are taken once. */
    final class OnDisk implements InputFile {
        private final DiskFile file;
        private @Nullable TextSample sample;
        private @Nullable CsvTable table;
        private @Nullable String sha256;

        private OnDisk(Path path) {
            file = new DiskFile(path, 0);
        }

        @Override
        public Path path() {
            return file.path();
        }

        @Override
        public long size() {
            return new File(file.path().toString()).length();
        }

        @Override
        public String sha256() throws IOException {
            if (sha256 == null) {
                sha256 = file.sha256();
            }
            return sha256;
        }

        @Override
        public TextSample sample() throws IOException {
            if (sample == null) {
                sample = TextSample.of(file);
            }
            return sample;
        }

        @Override
        public CsvTable table() throws IOException {
            if (table == null) {
                table = CsvTable.of(sample());
            }
            return table;
        }

        @Override
        public InputStream open() throws IOException {
            return file.open();
        }

        @Override
        public long consumed() {
            return file.consumed();
        }
    }
}
