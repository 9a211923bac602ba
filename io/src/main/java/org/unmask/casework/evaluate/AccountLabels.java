package org.unmask.casework.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.unmask.bytes.csv.CsvRecords;
import org.unmask.bytes.csv.CsvTable;
import org.unmask.casework.Refusal;
import org.unmask.escape.CsvCell;
import org.unmask.finding.AccountKey;
import org.unmask.ingest.InputFile;
import org.unmask.model.Untrusted;
import org.unmask.model.UnusableInput;

/** Which accounts somebody knows to belong to an operation, and which to be authentic. Accounts that are not named are neither. */
public final class AccountLabels {
    private static final List<String> COLUMNS = List.of("platform", "account_id", "label");
    private static final Map<String, Boolean> WORDS = Map.of("1", true, "io", true, "0", false, "control", false);

    private final SortedMap<AccountKey, Boolean> byAccount = new TreeMap<>();

    private AccountLabels() {}

    /**
     * Reads a table with the columns platform, account_id and label (1 or io, 0 or control). Ids may carry the guard of our own exports.
     * Throws {@link UnusableInput} with the line that cannot be used: a wrong label would be counted as an error of the analysis.
     */
    public static AccountLabels read(Path path) throws IOException, Refusal, UnusableInput {
        if (!Files.isRegularFile(path)) {
            throw new Refusal(
                    Refusal.Fault.INPUT,
                    "E-LABELS-MISSING",
                    "There is no file of labels: " + path,
                    "--labels names a file that does not exist.",
                    "Name a CSV file with the columns platform, account_id, label.");
        }
        AccountLabels labels = new AccountLabels();
        labels.fill(InputFile.onDisk(path));
        return labels;
    }

    private void fill(InputFile file) throws IOException, UnusableInput {
        if (file.sample().isBinary()) {
            throw new UnusableInput("LABELS_BINARY", "the file of labels is no text");
        }
        CsvTable table = file.table();
        if (!table.hasColumns(COLUMNS)) {
            throw new UnusableInput(
                    "LABELS_COLUMNS",
                    "the file of labels needs a header with the columns platform, account_id, label; it has "
                            + table.header().size() + (table.header().size() == 1 ? " column" : " columns"));
        }
        int[] at = COLUMNS.stream().mapToInt(table::column).toArray();
        try (CsvRecords records = table.records(file)) {
            while (records.next()) {
                CsvRecords.Problem problem = records.problem();
                if (problem != null) {
                    throw new UnusableInput(
                            problem.code(), "labels, line " + records.line() + ": " + problem.sentence());
                }
                add(records, at);
            }
        }
        if (byAccount.isEmpty()) {
            throw new UnusableInput("LABELS_EMPTY", "the file of labels names no account");
        }
    }

    private void add(CsvRecords row, int[] at) throws UnusableInput {
        String platform = row.cell(at[0]).strip().toLowerCase(Locale.ROOT);
        String id = CsvCell.undo(row.cell(at[1]).strip());
        Boolean label = WORDS.get(row.cell(at[2]).strip().toLowerCase(Locale.ROOT));
        if (platform.isEmpty() || id.isEmpty()) {
            throw new UnusableInput(
                    "LABELS_ACCOUNT", "labels, line " + row.line() + ": platform or account_id is empty");
        }
        if (label == null) {
            throw new UnusableInput(
                    "LABELS_WORD", "labels, line " + row.line() + ": the label must be 1 or io, 0 or control");
        }
        Boolean before = byAccount.put(new AccountKey(platform, Untrusted.of(id)), label);
        if (before != null && !before.equals(label)) {
            throw new UnusableInput(
                    "LABELS_CONTRADICT", "labels, line " + row.line() + ": the same account has another label above");
        }
    }

    /** The labels: true = belongs to an operation. */
    public SortedMap<AccountKey, Boolean> byAccount() {
        return Collections.unmodifiableSortedMap(byAccount);
    }
}
