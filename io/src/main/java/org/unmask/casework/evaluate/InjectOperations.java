package org.unmask.casework.evaluate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.unmask.casework.Progress;
import org.unmask.casework.Refusal;
import org.unmask.casework.analysis.Trials;
import org.unmask.casework.analysis.WarningLists;
import org.unmask.casework.question.AnalyzeSettings;
import org.unmask.evaluate.inject.Operation;
import org.unmask.evaluate.inject.Shared;
import org.unmask.evaluate.inject.Wording;
import org.unmask.model.ActionKind;
import org.unmask.store.CaseFolder;
import org.unmask.store.analysis.AnalysisTables;

/** The evaluation of a case without labels: synthetic operations among its own actions, in memory; the case is never changed. */
public final class InjectOperations {
    /** What is tried: shapes, the manner (no kind for the one with the most actions), and the settings of an analysis. */
    public record Asked(Grid grid, RecallSurface.Manner manner, AnalyzeSettings settings) {}

    private final Trials trials;
    private final Asked asked;

    private InjectOperations(Trials trials, Asked asked) {
        this.trials = trials;
        this.asked = asked;
    }

    /** Tries every shape. Refuses a case without actions of that kind. */
    public static RecallSurface run(CaseFolder open, Asked asked, Progress progress) throws IOException, Refusal {
        WarningLists lists = WarningLists.read(open.path());
        RecallSurface.Manner manner = asked.manner();
        Trials.Wanted wanted = new Trials.Wanted(
                manner.kinds(),
                manner.wording(),
                manner.platforms(),
                asked.grid().mostAccounts());
        try (AnalysisTables tables = open.analysisTables(asked.settings().kindsInOrder())) {
            Trials trials = Trials.of(tables, asked.settings(), lists, wanted, progress);
            if (trials == null) {
                throw new Refusal(
                        Refusal.Fault.REQUEST,
                        "E-EVALUATE-EMPTY",
                        "There are no actions to put an operation among.",
                        "The case holds no two comparable actions of that kind.",
                        "Import posts first, or name another --kind.");
            }
            return new InjectOperations(trials, asked).surface(progress);
        }
    }

    private RecallSurface surface(Progress progress) throws IOException {
        List<Operation> shapes = asked.grid().shapes().stream()
                .filter(shape -> trials.available(shape.shared()) >= shape.objects())
                .toList();
        List<RecallSurface.Cell> cells = new ArrayList<>();
        int repeats = asked.grid().repeats();
        progress.begin("inject", "operations", (long) shapes.size() * repeats);
        long done = 0;
        for (Operation shape : shapes) {
            Tally tally = new Tally(shape);
            for (int repeat = 0; repeat < repeats; repeat++) {
                tally.add(trials.of(shape, seedOf(shape, repeat)));
                progress.at(++done);
            }
            cells.add(tally.cell());
        }
        progress.end();
        Wording wording = trials.isReworded() ? asked.manner().wording() : Wording.SAME;
        RecallSurface.Manner tried =
                new RecallSurface.Manner(trials.kinds(), wording, asked.manner().platforms());
        return new RecallSurface(
                tried, asked.grid(), asked.settings().seed(), cells, notes(tried), limits(tried, asked.grid()));
    }

    /** The seed of one operation follows from its shape, so that a shape gives the same result in every grid. */
    private long seedOf(Operation shape, int repeat) {
        long mixed = asked.settings().seed();
        long[] parts = {
            shape.accounts(),
            shape.objects(),
            shape.shared().ordinal(),
            shape.tightness().ordinal(),
            shape.cover().ordinal(),
            repeat
        };
        for (long part : parts) {
            mixed = new SplittableRandom(mixed * 31 + part).nextLong();
        }
        return mixed;
    }

    /** Counts over the repeats of one shape. */
    private static final class Tally {
        private final Operation shape;
        private int repeats;
        private long members;
        private long graded;
        private long coordinated;
        private int found;
        private long others;
        private final SortedMap<String, Integer> lowered = new TreeMap<>();

        Tally(Operation shape) {
            this.shape = shape;
        }

        void add(Trials.Outcome outcome) {
            repeats++;
            members += outcome.members();
            graded += outcome.graded();
            coordinated += outcome.coordinated();
            found += 2 * outcome.graded() >= outcome.members() ? 1 : 0;
            others += outcome.others();
            outcome.lowered().forEach(code -> lowered.merge(code, 1, Integer::sum));
        }

        RecallSurface.Cell cell() {
            return new RecallSurface.Cell(shape, repeats, members, graded, coordinated, found, others, lowered);
        }
    }

    private List<String> notes(RecallSurface.Manner tried) {
        List<String> notes = new ArrayList<>();
        notes.add(
                "Thresholds are those of the product and were fixed before: q at most .01, at least 3 objects on at least 2 days, and as"
                        + " many objects as the shuffles of this case ask. None was chosen on these operations.");
        if (tried.wording() != asked.manner().wording()) {
            notes.add(
                    "The case has no two texts of twelve words, no families of near texts, or texts were not among the kinds asked for: what is shared is shared word for word.");
        }
        for (Shared shared : new TreeSet<>(asked.grid().shared())) {
            int most = asked.grid().objects().stream()
                    .mapToInt(Integer::intValue)
                    .max()
                    .orElse(0);
            if (trials.available(shared) < most) {
                int there = trials.available(shared);
                notes.add("The case has " + (there == 0 ? "no" : Integer.toString(there)) + " " + shared.word()
                        + " objects of kind " + tried.kindWords() + "; shapes that need more were left out.");
            }
        }
        return notes;
    }

    /** What the surface cannot show. */
    private static List<String> limits(RecallSurface.Manner manner, Grid grid) {
        List<String> limits = new ArrayList<>();
        limits.add("It knows only operations of these shapes: same objects (" + manner.kindWords()
                + "), every member in " + Math.round(100 * grid.turnout())
                + " % of them. An operation that works otherwise may be found more or less often.");
        limits.add(
                "It says nothing of innocent crowds: how many authentic accounts are flagged needs labels (--labels).");
        limits.add("It knows nothing of profiles: synthetic accounts declare nothing about themselves.");
        limits.add(
                "The members act at times of the data and are new accounts; an operation that is in the data already is left as it is and"
                        + " may hide or help them.");
        limits.add(ofWording(manner));
        if (manner.platforms() == 1) {
            limits.add("All members are on the largest platform of the case; --platforms 2 spreads them over two.");
        }
        limits.add(
                "Members of one operation are found or missed together, so intervals over members are too narrow; those over operations are"
                        + " not. More --repeats narrow both.");
        return limits;
    }

    private static String ofWording(RecallSurface.Manner manner) {
        if (!manner.kinds().contains(ActionKind.TEXT)) {
            return "Paraphrase was not tried: these kinds of action have no text.";
        }
        return switch (manner.wording()) {
            case SAME -> "Texts are shared word for word; --wording edited and --wording rewritten try others.";
            case EDITED ->
                "The texts are halves of texts of the case, with one word in ten edited in every copy; objects of the case are shared word for word.";
            case REWRITTEN ->
                "The texts are halves of texts of the case, with one word in three replaced by words of other texts: as far apart as paraphrases are, but no person and no model wrote them.";
        };
    }
}
