package org.unmask.ingest.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unmask.bytes.csv.CsvTable;
import org.unmask.bytes.csv.ListCell;
import org.unmask.ingest.ImportSettings;
import org.unmask.ingest.table.grid.Grid;
import org.unmask.ingest.table.grid.TableFile;
import org.unmask.ingest.table.map.ColumnMap;
import org.unmask.ingest.table.map.ColumnUse;
import org.unmask.ingest.table.map.MapWriter;
import org.unmask.ingest.table.map.Target;
import org.unmask.model.ActionKind;
import org.unmask.model.Untrusted;
import org.unmask.model.UnusableInput;

/** A map made from a file's sample, with the reasons for each choice and what is in doubt. */
final class ProposedMap {
    private final TableFile file;
    private final Grid grid;
    private final Proposal proposal;
    private final PlatformGuess platform;
    private final List<String> questions = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private String timeDecision = "no time";
    private ColumnMap map;

    private ProposedMap(TableFile file, ImportSettings settings) throws UnusableInput {
        this.file = file;
        this.grid = file.grid();
        this.proposal = Proposal.of(grid, settings);
        this.platform = PlatformGuess.of(proposal, grid, settings);
        this.questions.addAll(proposal.doubts());
        this.map = new ColumnMap(
                "", file.format(), file.readAs(), platform.use(), columns(), proposal.objects(), List.of());
        this.notes.addAll(file.warnings());
        fixTimes(settings);
        this.notes.addAll(Damage.signs(grid, map.columns()));
        if (!map.has(Target.POST_ID)) {
            notes.add("no column is a post id: each post gets a hash of its record, so repeated rows are one post");
        }
    }

    static ProposedMap of(TableFile file, ImportSettings settings) throws UnusableInput {
        return new ProposedMap(file, settings);
    }

    private Map<Target, ColumnUse> columns() {
        Map<Target, ColumnUse> columns = new EnumMap<>(Target.class);
        proposal.all().forEach((target, pair) -> {
            if (target != Target.PLATFORM) {
                ColumnUse use = ColumnUse.of(grid.header().get(pair.column()));
                columns.put(
                        target,
                        target.isList() && !isJsonList(pair.column())
                                ? use.separatedBy(separator(pair.column()))
                                : use);
            }
        });
        return columns;
    }

    private boolean isJsonList(int column) {
        return !file.format().equals("csv") && proposal.stats(column).share(value -> value.startsWith("[")) == 1;
    }

    private String separator(int column) {
        char separator = ListCell.separatorOf(proposal.stats(column).values());
        return separator == ' ' ? "blank" : String.valueOf(separator);
    }

    /** Writes the form of the times into the map, so that the map alone decides it from now on. */
    private void fixTimes(ImportSettings settings) {
        if (!map.has(Target.CREATED_AT)) {
            return;
        }
        try {
            joinDateAndTime();
            TableClocks clocks = TableClocks.of(map, grid, settings);
            Map<Target, ColumnUse> fixed = new EnumMap<>(map.columns());
            fixed.computeIfPresent(
                    Target.CREATED_AT,
                    (target, use) -> use.written(clocks.created().pattern()));
            map = with(fixed);
            timeDecision = clocks.created().form() + ", " + clocks.created().zoneDecision();
            notes.addAll(clocks.warnings());
        } catch (UnusableInput question) {
            questions.add(question.getMessage());
            timeDecision = "a question is open";
        }
    }

    private void joinDateAndTime() {
        int date = grid.header().stream().map(CsvTable::normal).toList().indexOf("date");
        int time = grid.header().stream().map(CsvTable::normal).toList().indexOf("time");
        boolean clock = time >= 0
                && new ColumnStats(grid.values(time)).share(value -> value.matches("[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?"))
                        > 0.95;
        if (date >= 0 && clock) {
            Map<Target, ColumnUse> joined = new EnumMap<>(map.columns());
            List<String> both = List.of(grid.header().get(date), grid.header().get(time));
            joined.put(Target.CREATED_AT, new ColumnUse(both, true, null, null, null, null, null, null));
            map = with(joined);
        }
    }

    private ColumnMap with(Map<Target, ColumnUse> columns) {
        return new ColumnMap(
                map.name(), map.format(), map.readAs(), map.platform(), columns, map.objects(), map.ignored());
    }

    ColumnMap map() {
        return map;
    }

    /** What must be answered before the file is read without asking. */
    List<String> questions() {
        return questions;
    }

    double weakest() {
        return proposal.weakest();
    }

    List<String> reasons() {
        List<String> reasons = new ArrayList<>();
        reasons.add("platform: " + platform.reason());
        proposal.all()
                .forEach((target, pair) -> reasons.add(
                        target.word() + " <- " + grid.header().get(pair.column()) + " (" + pair.reason() + ")"));
        proposal.objects()
                .forEach(use -> reasons.add("object of kind " + use.kind().word() + " <- " + use.column()
                        + " (values repeat across rows)"));
        return reasons;
    }

    /** The proposal for people, with up to {@code samples} values a column. */
    TableProposal proposal(int samples) {
        List<String> problems = new ArrayList<>(questions);
        problems.addAll(notes);
        return new TableProposal(
                file.format(),
                questions.isEmpty(),
                reasons(),
                file.encoding(),
                file.readAs().delimiter() == null
                        ? ""
                        : String.valueOf(file.readAs().delimiter()),
                views(samples),
                timeDecision,
                problems,
                text());
    }

    private String text() {
        List<String> comments = new ArrayList<>(List.of(
                "How unmask reads this file: look at it, change what is wrong, then: unmask import --map THIS FILE",
                "platform: " + platform.reason()));
        questions.forEach(question -> comments.add("QUESTION: " + question));
        notes.forEach(note -> comments.add("note: " + note));
        if (proposal.account() == null) {
            comments.add(
                    "if all posts are of one account, write below columns: account_id: {constant: \"@its_handle\"}");
        }
        Map<Target, String> reasons = new EnumMap<>(Target.class);
        proposal.all().forEach((target, pair) -> reasons.put(target, pair.reason()));
        List<String> unused = grid.header().stream()
                .filter(name -> !isUsed(grid.header().indexOf(name)))
                .toList();
        if (!unused.isEmpty()) {
            comments.add("columns not used: " + String.join(", ", unused));
        }
        return MapWriter.write(map, comments, reasons);
    }

    private boolean isUsed(int column) {
        return proposal.fieldOf(column) != null
                || proposal.objectOf(column) != null
                || Set.copyOf(usedTimes()).contains(grid.header().get(column));
    }

    private List<String> usedTimes() {
        ColumnUse created = map.columns().get(Target.CREATED_AT);
        return created == null ? List.of() : created.from();
    }

    private List<TableProposal.ColumnView> views(int samples) {
        List<TableProposal.ColumnView> views = new ArrayList<>();
        for (int column = 0; column < grid.header().size(); column++) {
            Proposal.Pair pair = proposal.fieldOf(column);
            ActionKind object = proposal.objectOf(column);
            String reason = pair != null
                    ? pair.reason()
                    : object != null ? "values repeat across rows, as those of objects do" : "not used";
            views.add(new TableProposal.ColumnView(
                    grid.header().get(column), field(pair, object), reason, samplesOf(column, samples)));
        }
        return views;
    }

    private static @Nullable String field(Proposal.@Nullable Pair pair, @Nullable ActionKind object) {
        return pair != null ? pair.target().word() : object != null ? "object: " + object.word() : null;
    }

    private List<Untrusted> samplesOf(int column, int samples) {
        return proposal.stats(column).values().stream()
                .distinct()
                .limit(samples)
                .map(Untrusted::of)
                .toList();
    }
}
