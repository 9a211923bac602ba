package org.unmask.casework.check;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.function.Consumer;
import org.unmask.bytes.Sha256;
import org.unmask.escape.Pseudonyms;
import org.unmask.export.CsvFile;
import org.unmask.export.ExportJob;
import org.unmask.export.ExportJob.CaseContent;
import org.unmask.export.Naming;
import org.unmask.export.RunTables;
import org.unmask.export.Table;
import org.unmask.finding.Results;
import org.unmask.model.AccountFacts;
import org.unmask.model.Post;

/**
 * The seal of a run: SHA-256 of each table of the contract exactly as {@code export csv --all --pairs --raw} writes it, so that anybody
 * can check it with the export and {@code sha256sum}. Cost: that of the export without the disk.
 */
public final class RunSeal {
    /** Rises whenever the bytes of these tables would change for the same run; seals of another form are not compared. */
    public static final int FORM = 1;

    private static final ExportJob.Options WHOLE = new ExportJob.Options(true, true, true, false, null);

    private RunSeal() {}

    /** The seal as JSON with a fixed order of keys. */
    public static String of(Results run) throws IOException {
        RunTables tables = new RunTables(job(run), Naming.nativeIds());
        StringBuilder seal = new StringBuilder("{\"form\":").append(FORM);
        for (Table table : tables.tables()) {
            seal.append(",\"")
                    .append(table.name())
                    .append("\":\"")
                    .append(hash(tables, table))
                    .append('"');
        }
        return seal.append('}').toString();
    }

    /** Whether a seal is of the form that this version makes. */
    public static boolean isOfThisForm(String seal) {
        return seal.startsWith("{\"form\":" + FORM + ",");
    }

    private static String hash(RunTables tables, Table table) throws IOException {
        MessageDigest digest = Sha256.digest();
        OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest);
        try (CsvFile file = CsvFile.into(out, table, true)) {
            tables.fill(table, file);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static ExportJob job(Results run) {
        return new ExportJob(
                run, new Nothing(), Path.of(""), WHOLE, Pseudonyms.keyed(new byte[Pseudonyms.LEAST_KEY_BYTES]));
    }

    /** The tables of a run hold nothing of the case besides. */
    private record Nothing() implements CaseContent {
        @Override
        public void posts(Consumer<Post> sink) {
            throw new AssertionError("a seal is of a run");
        }

        @Override
        public void accountFacts(Consumer<AccountFacts> sink) {
            throw new AssertionError("a seal is of a run");
        }

        @Override
        public void actions(Consumer<Act> sink) {
            throw new AssertionError("a seal is of a run");
        }
    }
}
