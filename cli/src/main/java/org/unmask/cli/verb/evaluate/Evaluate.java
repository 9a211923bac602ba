package org.unmask.cli.verb.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.unmask.casework.Refusal;
import org.unmask.casework.evaluate.AccountLabels;
import org.unmask.casework.evaluate.Against;
import org.unmask.casework.evaluate.DisguiseTexts;
import org.unmask.casework.evaluate.EvaluateCase;
import org.unmask.casework.evaluate.EvaluationFiles;
import org.unmask.casework.evaluate.Grid;
import org.unmask.casework.evaluate.InjectOperations;
import org.unmask.casework.evaluate.LabelledRun;
import org.unmask.casework.evaluate.RecallSurface;
import org.unmask.casework.pictures.DisguisePictures;
import org.unmask.casework.pictures.PictureScores;
import org.unmask.casework.question.AnalyzeSettings;
import org.unmask.cli.Answer;
import org.unmask.cli.Session;
import org.unmask.cli.Verb;
import org.unmask.evaluate.inject.Wording;
import org.unmask.finding.AccountKey;
import org.unmask.media.change.Change;
import org.unmask.model.ActionKind;
import org.unmask.model.UnusableInput;
import org.unmask.model.UnusableParameter;
import org.unmask.store.CaseFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures how far the findings of a case can be trusted. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = {
            "Measures how far findings can be trusted, on the case itself.",
            "With --labels: precision, recall, F1 and AUC of each track, grade and kind, with intervals, and the authentic accounts that were flagged.",
            "With --texts: how many copies of the case's own texts are found in each of twenty disguises.",
            "With --images: how many copies of the pictures in a folder are found and verified after each of 29 changes; needs no case.",
            "With none of them: puts synthetic operations among the case's own actions, in memory, and tells which shapes would be found."
        })
public final class Evaluate implements Verb {
    private static final int DRAWINGS = 1000;

    @Option(
            names = "--labels",
            paramLabel = "FILE",
            description = "A CSV file with the columns platform, account_id, label: 1 or io, 0 or control.")
    @Nullable
    Path labels;

    @Option(
            names = "--texts",
            description = "Disguise texts of the case in twenty ways, and tell how many copies are found.")
    boolean texts;

    @Option(
            names = "--images",
            paramLabel = "DIR",
            description =
                    "Change pictures of this folder as reposting does, 100 of at most 2,000, and tell how many copies are found.")
    @Nullable
    Path images;

    @Option(
            names = "--prevalence",
            paramLabel = "P",
            description = "With labels: the share of operation accounts to assume for precision. Default: 0.01.")
    double prevalence = .01;

    @Option(
            names = "--run",
            paramLabel = "ID",
            description =
                    "With labels: a run; by default that of an analysis with default settings, made where it is missing.")
    @Nullable
    String run;

    @Option(
            names = "--kind",
            paramLabel = "K",
            split = ",",
            description =
                    "Without labels: the kind of action of the operations, or several with commas, which their objects take in turn; by default that with the most actions.")
    List<String> kinds = List.of();

    @Option(
            names = "--wording",
            paramLabel = "W",
            description =
                    "Without labels, with --kind text: same, edited (one word in ten) or rewritten (one in three). Default: same.")
    String wording = Wording.SAME.word();

    @Option(
            names = "--platforms",
            paramLabel = "N",
            description = "Without labels: 2 puts the members in turn on the two largest platforms. Default: 1.")
    int platforms = 1;

    @Option(
            names = "--repeats",
            paramLabel = "N",
            description = "Without labels: operations tried for each shape. Default: 3.")
    int repeats = 3;

    @Option(
            names = "--turnout",
            paramLabel = "SHARE",
            description =
                    "Without labels: the share of an operation's objects in which a member takes part. Default: 0.7.")
    double turnout = Grid.TURNOUT;

    @Option(
            names = "--full",
            description = "Without labels: all 480 shapes instead of 36. With --images: change every picture.")
    boolean full;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of everything random. Default: 20230907.")
    long seed = AnalyzeSettings.DEFAULT.seed();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Write tables as CSV into this folder, and of operations a picture as SVG.")
    @Nullable
    Path out;

    @Override
    public Answer answer(Session session) throws Refusal, UnusableInput, IOException {
        AnalyzeSettings start = AnalyzeSettings.DEFAULT.withThreads(session.threads(), false);
        if (images != null) {
            return changed(session, images);
        }
        if (texts) {
            return disguised(session);
        }
        return labels == null ? injected(session, start) : labelled(session, start, session.path(labels));
    }

    private Answer labelled(Session session, AnalyzeSettings start, Path file)
            throws Refusal, UnusableInput, IOException {
        LabelledRun.Settings measure = new LabelledRun.Settings(prevalence, DRAWINGS, seed);
        SortedMap<AccountKey, Boolean> byAccount = AccountLabels.read(file).byAccount();
        try (CaseFolder open = session.desk().write(session.caseFolder())) {
            EvaluateCase.Asked asked = new EvaluateCase.Asked(run, start, measure, session.nowMicros());
            Against against = EvaluateCase.run(open, byAccount, asked, session.progress());
            return ShownAgainst.of(
                    against, out == null ? List.of() : EvaluationFiles.write(against, session.path(out)));
        }
    }

    private Answer disguised(Session session) throws Refusal, IOException {
        if (labels != null) {
            throw new UnusableParameter("--texts", "given", "without --labels: they are two questions");
        }
        try (CaseFolder open = session.desk().read(session.caseFolder())) {
            DisguiseTexts.Found found = DisguiseTexts.run(open, seed, session.progress());
            return ShownTexts.of(
                    found, out == null ? List.of() : EvaluationFiles.write(found.scores(), session.path(out)));
        }
    }

    private Answer changed(Session session, Path folder) throws Refusal, IOException {
        if (labels != null || texts) {
            throw new UnusableParameter("--images", "given", "without --labels and --texts: they are three questions");
        }
        int most = full ? Integer.MAX_VALUE : DisguisePictures.CHANGED;
        DisguisePictures.Asked asked = new DisguisePictures.Asked(
                session.path(folder),
                DisguisePictures.GALLERY,
                most,
                List.of(Change.values()),
                seed,
                session.threads());
        PictureScores scores = DisguisePictures.run(asked, session.progress());
        return ShownPictures.of(scores, out == null ? List.of() : EvaluationFiles.write(scores, session.path(out)));
    }

    private Answer injected(Session session, AnalyzeSettings start) throws Refusal, IOException {
        Grid grid = (full ? Grid.FULL : Grid.SMALL).with(repeats, turnout);
        RecallSurface.Manner asked = new RecallSurface.Manner(
                kinds.stream().map(kind -> ActionKind.ofWord(kind, "--kind")).toList(),
                Wording.ofWord(wording, "--wording"),
                platforms);
        AnalyzeSettings settings = start.withChance(start.shuffles(), start.pairBudget(), seed);
        try (CaseFolder open = session.desk().read(session.caseFolder())) {
            RecallSurface surface =
                    InjectOperations.run(open, new InjectOperations.Asked(grid, asked, settings), session.progress());
            return ShownSurface.of(
                    surface, out == null ? List.of() : EvaluationFiles.write(surface, session.path(out)));
        }
    }
}
