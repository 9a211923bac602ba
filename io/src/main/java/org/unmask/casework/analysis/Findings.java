package org.unmask.casework.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unmask.casework.exhibit.BothPictures;
import org.unmask.casework.exhibit.Exhibits;
import org.unmask.finding.ControlRow;
import org.unmask.finding.ExhibitRow;
import org.unmask.finding.Explanation;
import org.unmask.finding.GroupRow;
import org.unmask.finding.evidence.Assessment;
import org.unmask.finding.evidence.Assessor;
import org.unmask.finding.evidence.ControlCount;
import org.unmask.finding.evidence.ExhibitChoice;
import org.unmask.finding.evidence.GroupDraft;
import org.unmask.finding.evidence.GroupEvidence;
import org.unmask.finding.evidence.PairFinding;
import org.unmask.finding.evidence.Surroundings;
import org.unmask.finding.evidence.TraceResult;
import org.unmask.group.Order;
import org.unmask.store.analysis.AccountProfile;
import org.unmask.store.analysis.AnalysisTables;

/** Turns drafts of groups into findings: names, explanations, grade, numbers F-01 on, and exhibits E-01 on. */
final class Findings {
    private final AnalysisTables tables;
    private final List<TraceResult> traces;
    private final Assessor assessor;
    private final Known known;
    private final BothPictures pictures;
    private final boolean[] control;
    private final List<GroupRow> groups = new ArrayList<>();
    private final List<ExhibitRow> exhibits = new ArrayList<>();
    private final List<Assessment> assessments = new ArrayList<>();
    private final List<boolean[]> automated = new ArrayList<>();

    Findings(
            AnalysisTables tables,
            List<TraceResult> traces,
            List<PairFinding> pairs,
            WarningLists lists,
            BothPictures pictures)
            throws IOException {
        this.tables = tables;
        this.pictures = pictures;
        this.traces = traces;
        this.known = new Known(tables, traces, lists);
        this.control = tables.controls();
        this.assessor = new Assessor(traces, pairs, lists.courtesies(), control);
    }

    private record Explained(Assessment assessed, List<AccountProfile> profiles, Surroundings around) {
        GroupDraft draft() {
            return assessed.draft();
        }
    }

    /** Numbers and names the groups, strongest claim first. */
    void add(List<GroupDraft> found) throws IOException {
        List<Explained> explained = new ArrayList<>();
        Iterator<AccountProfile> all = profiles(found);
        for (GroupDraft draft : found) {
            List<AccountProfile> profiles = Stream.generate(all::next)
                    .limit(draft.evidence().members().length)
                    .toList();
            Surroundings around = known.around(draft, profiles);
            explained.add(new Explained(assessor.of(draft, around), profiles, around));
        }
        // The drafts come in a total order; the sort is stable.
        explained.sort(Comparator.<Explained>comparingInt(
                        e -> -e.draft().coordination().ordinal())
                .thenComparingInt(e -> -e.assessed().grade().ordinal())
                .thenComparingInt(e -> -e.draft().evidence().members().length));
        List<Exhibits.Shown> shown = new ArrayList<>();
        for (Explained group : explained) {
            String id = String.format(Locale.ROOT, "F-%02d", groups.size() + 1);
            groups.add(row(id, group));
            assessments.add(group.assessed());
            automated.add(automated(group));
            int[] members = group.draft().evidence().members();
            for (ExhibitChoice.Chosen chosen :
                    new ExhibitChoice(traces).of(group.draft().evidence())) {
                shown.add(new Exhibits.Shown(id, members, chosen));
            }
        }
        exhibits.addAll(new Exhibits(tables, traces, pictures).of(shown));
    }

    /** The members of all groups at once, one group after the other: each question costs a pass over the posts, however few it names. */
    private Iterator<AccountProfile> profiles(List<GroupDraft> found) throws IOException {
        return tables.profiles(found.stream()
                        .flatMapToInt(draft -> Arrays.stream(draft.evidence().members()))
                        .toArray())
                .iterator();
    }

    List<GroupRow> groups() {
        return groups;
    }

    /** How the controls fared; null where the case has none. */
    @Nullable
    ControlRow controls() {
        ControlRow count = ControlCount.of(traces, assessments, control);
        return count.accounts() == 0 ? null : count;
    }

    /** The judgement behind each group. */
    List<Assessment> assessments() {
        return assessments;
    }

    /** Which members of group {@code g} declare themselves automated or are marked so, in the order of its evidence. */
    boolean[] automated(int g) {
        return automated.get(g).clone();
    }

    private static boolean[] automated(Explained group) {
        boolean[] marked = new boolean[group.profiles().size()];
        for (int i = 0; i < marked.length; i++) {
            marked[i] = group.around().members().get(i).isAutomated();
        }
        return marked;
    }

    List<ExhibitRow> exhibits() {
        return exhibits;
    }

    private GroupRow row(String id, Explained group) throws IOException {
        GroupDraft draft = group.draft();
        GroupEvidence evidence = draft.evidence();
        return new GroupRow(
                id,
                draft.coordination(),
                group.assessed().grade(),
                members(group),
                evidence.posts(),
                group.profiles().stream()
                        .map(p -> p.account().platform())
                        .distinct()
                        .sorted()
                        .toList(),
                evidence.traces().stream().map(t -> traces.get(t).kind()).toList(),
                evidence.first() * 1000,
                evidence.last() * 1000,
                note(draft, group.assessed().reasons()),
                evidence.months(),
                draft.stability(),
                evidence.cutShare(),
                draft.medianObjects(),
                group.assessed().reasons(),
                links(draft));
    }

    private List<GroupRow.Member> members(Explained group) {
        GroupDraft draft = group.draft();
        List<GroupRow.Member> members = new ArrayList<>();
        for (int i = 0; i < group.profiles().size(); i++) {
            AccountProfile profile = group.profiles().get(i);
            Order.Standing standing = draft.standings()[i];
            members.add(new GroupRow.Member(
                    profile.account(),
                    profile.handle(),
                    draft.evidence().actions(i),
                    draft.evidence().actions(i),
                    draft.framing().role(i),
                    standing.leadShare(),
                    draft.places()[i].x(),
                    draft.places()[i].y()));
        }
        return members;
    }

    private static List<GroupRow.Link> links(GroupDraft draft) {
        int[] members = draft.evidence().members();
        return draft.pairs().stream()
                .map(pair -> new GroupRow.Link(
                        Arrays.binarySearch(members, pair.a()), Arrays.binarySearch(members, pair.b()), pair.objects()))
                .toList();
    }

    private static String note(GroupDraft draft, List<Explanation> explained) {
        String reasons = String.join(" ", draft.reasons());
        String lowered = sentences(explained, true);
        String shown = sentences(explained, false);
        return reasons + (lowered.isEmpty() ? "" : " Lowered: " + lowered) + (shown.isEmpty() ? "" : " " + shown);
    }

    private static String sentences(List<Explanation> explained, boolean lowering) {
        return explained.stream()
                .filter(explanation -> explanation.lowers() == lowering)
                .map(Explanation::sentence)
                .collect(Collectors.joining(" "));
    }

    /** Members with a foot in evidence per account number, for the verdicts: [group index] of each account, or -1. */
    int[] groupOf(int accounts) {
        int[] groupOf = new int[accounts];
        Arrays.fill(groupOf, -1);
        IntStream.range(0, assessments.size())
                .forEach(
                        g -> Arrays.stream(assessments.get(g).draft().evidence().members())
                                .forEach(member -> groupOf[member] = g));
        return groupOf;
    }

    /** Pairs of all groups, for the report's ties. */
    List<PairFinding> pairs() {
        return assessments.stream()
                .flatMap(assessed -> assessed.draft().pairs().stream())
                .toList();
    }
}
