package org.unmask.finding.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.unmask.explain.Effect;
import org.unmask.explain.ExplanationCard;
import org.unmask.explain.GroupView;
import org.unmask.explain.InnocentExplanation;
import org.unmask.explain.Told;
import org.unmask.explanations.Explanations;
import org.unmask.finding.Explanation;
import org.unmask.model.ActionKind;
import org.unmask.model.Level;
import org.unmask.model.Untrusted;
import org.unmask.network.ActionColumns;
import org.unmask.text.CanonicalLink;
import org.unmask.text.lists.Phrases;

/**
 * Asks of each group what else could explain it, and what is missing before it may be published: the second grade.
 * Coordination stays as it is. The grade falls to {@code low} where an innocent crowd explains the group, and one step each for weaker
 * reasons, for weak repetition and for missing corroboration; none of these brings it below {@code low}.
 */
public final class Assessor {
    /** An object is rare where at most this share of all accounts, from 5 to 20 accounts, acted on it outside the group. */
    private static final double RARE_SHARE = .005;

    private static final int RARE_OTHERS = 5;
    private static final int RARE_OTHERS_MOST = 20;

    /** An object on which this share of the controls acted is not rare. */
    private static final double RARE_CONTROLS = .01;

    private static final int RARE_OBJECTS = 3;
    private static final int RARE_DAYS = 2;
    private static final double REPEATED = 4;

    /** Explanations that already say that the objects are popular. */
    private static final Set<String> POPULAR = Set.of("E-NEWS", "E-WIRE", "E-VIRAL");

    private final List<TraceResult> traces;
    private final Phrases courtesies;
    private final boolean[] control;
    private final int controls;
    private final boolean[] tied;
    private final Bystanders.Kinship kinship;
    private final Bystanders.Outside outside;
    private final boolean protect;

    /**
     * Judges groups of these traces and pairs. {@code control} marks, by account number, accounts that the user imported as controls; without controls
     * all is false. {@code courtesies} are greetings and the like in normal form.
     */
    public Assessor(List<TraceResult> traces, List<PairFinding> pairs, Phrases courtesies, boolean[] control) {
        this(traces, tied(pairs, control.length), courtesies, control, true);
    }

    private Assessor(List<TraceResult> traces, boolean[] tied, Phrases courtesies, boolean[] control, boolean protect) {
        this.tied = tied;
        this.traces = List.copyOf(traces);
        this.kinship = new Bystanders.Kinship(traces);
        this.courtesies = courtesies;
        this.control = control.clone();
        this.outside = new Bystanders.Outside(this.control, tied, Bystanders.activities(traces));
        int count = 0;
        for (boolean one : control) {
            count += one ? 1 : 0;
        }
        this.controls = count;
        this.protect = protect;
    }

    private static boolean[] tied(List<PairFinding> pairs, int accounts) {
        boolean[] tied = new boolean[accounts];
        for (PairFinding pair : pairs) {
            tied[pair.a()] |= pair.evidence();
            tied[pair.b()] |= pair.evidence();
        }
        return tied;
    }

    /** The same without any protection: the grade is the coordination. To measure what the protections do. */
    public Assessor unprotected() {
        return new Assessor(traces, tied, courtesies, control, false);
    }

    /** Judges one group. */
    public Assessment of(GroupDraft draft, Surroundings around) {
        if (!protect) {
            return new Assessment(draft, List.of(), draft.coordination(), 0, 0, false);
        }
        Bystanders others = new Bystanders(traces, draft.evidence(), draft.pairs(), outside);
        GroupView view = view(draft, around, others);
        Grading grading = new Grading(draft.coordination());
        for (InnocentExplanation explanation : Explanations.all()) {
            grading.weigh(explanation.card(), explanation.of(view));
        }
        int rare = rareObjects(draft.evidence(), others);
        if (draft.coordination().ordinal() > Level.LOW.ordinal()) {
            weighRepetition(draft, grading);
            weighCorroboration(draft, rare, grading);
            weighProfiles(draft, around, grading);
            weighRoles(draft, grading);
            weighControls(draft, grading);
            grading.sayWhatWouldDecide();
        }
        return new Assessment(draft, grading.reasons, grading.grade, others.edge(), rare, grading.isExplained());
    }

    /** A grade on its way down, with the reasons. */
    private static final class Grading {
        private final List<Explanation> reasons = new ArrayList<>();
        private final List<String> wouldDecide = new ArrayList<>();
        private final Level coordination;
        private Level grade;

        Grading(Level coordination) {
            this.coordination = coordination;
            this.grade = coordination;
        }

        void weigh(ExplanationCard card, @Nullable Told told) {
            if (told != null) {
                add(card.code(), told);
                if (told.effect() == Effect.EXPLAINS) {
                    wouldDecide.add(card.wouldDecide());
                }
            }
        }

        void add(String code, Told told) {
            reasons.add(new Explanation(code, told.sentence(), told.effect() != Effect.SHOWN));
            if (grade.ordinal() > Level.LOW.ordinal()) {
                grade = switch (told.effect()) {
                    case EXPLAINS -> Level.LOW;
                    case LOWERS -> grade.lowered();
                    case TEMPERS -> Level.MODERATE;
                    case SHOWN -> grade;
                };
            }
        }

        boolean has(Set<String> codes) {
            return reasons.stream().anyMatch(reason -> codes.contains(reason.code()));
        }

        boolean isExplained() {
            return !wouldDecide.isEmpty() && coordination.ordinal() > Level.LOW.ordinal();
        }

        void sayWhatWouldDecide() {
            if (isExplained()) {
                reasons.add(new Explanation(
                        "U-UNDECIDABLE",
                        "Undecidable with these data: an operation that hides in such a crowd would look the same. What would decide: "
                                + String.join(" ", wouldDecide),
                        false));
            }
        }
    }

    /** Newsrooms and parties are told from operations by what their accounts say of themselves; where nothing is known, no grade is high. */
    private static void weighProfiles(GroupDraft draft, Surroundings around, Grading grading) {
        int members = draft.evidence().members().length;
        if (IntStream.range(0, members).noneMatch(i -> around.member(i).described())) {
            grading.add(
                    "R-PROFILES",
                    new Told(
                            grading.grade == Level.HIGH ? Effect.LOWERS : Effect.SHOWN,
                            "The data tell no name and no description of these accounts, so that an owner who runs them openly, such as a newsroom, "
                                    + "a company or a party, cannot be seen. Look at the accounts, or import data with their profiles."));
        }
    }

    private static void weighRepetition(GroupDraft draft, Grading grading) {
        if (draft.medianObjects() < REPEATED && !draft.twoTraces()) {
            grading.add(
                    "R-REPETITION",
                    new Told(
                            Effect.LOWERS,
                            "Half of the ties rest on three objects, the least that counts: weak repetition."));
        }
    }

    private static void weighCorroboration(GroupDraft draft, int rare, Grading grading) {
        boolean missing = rare < RARE_OBJECTS && !draft.twoTraces();
        if (missing && !grading.has(POPULAR)) {
            grading.add(
                    "R-CORROBORATION",
                    new Told(
                            Effect.LOWERS,
                            rare + " of the shared objects " + (rare == 1 ? "is" : "are")
                                    + " rare outside the group, on two days or more, and no second kind of action agrees on other posts: corroboration is missing."));
        }
    }

    private static void weighRoles(GroupDraft draft, Grading grading) {
        int undecided = draft.framing().undecided();
        if (undecided > 0) {
            grading.add(
                    "R-FIRST",
                    new Told(
                            Effect.SHOWN,
                            undecided + (undecided == 1 ? " account is" : " accounts are")
                                    + " ahead of the others almost always and may be copied or framed rather than take part: role undecided, not counted as "
                                    + (undecided == 1 ? "a member" : "members") + " in these levels."));
        }
    }

    /** Shown and never weighed: the false-positive rate is read off these accounts, so they must not change a grade. */
    private void weighControls(GroupDraft draft, Grading grading) {
        int members = 0;
        for (int member : draft.evidence().members()) {
            members += control[member] ? 1 : 0;
        }
        if (members > 0) {
            grading.add(
                    "C-CONTROLS",
                    new Told(
                            Effect.SHOWN,
                            members + (members == 1 ? " member is a control" : " members are controls")
                                    + ", declared to be independent by who made this case: either that is not so, or this finding is wrong about "
                                    + (members == 1 ? "it." : "them.")));
        }
    }

    private GroupView view(GroupDraft draft, Surroundings around, Bystanders others) {
        int[] ever = others.objectsEver();
        List<GroupView.Member> members = new ArrayList<>();
        for (int i = 0; i < ever.length; i++) {
            Surroundings.Declared said = around.member(i);
            members.add(new GroupView.Member(
                    said.botMark(),
                    said.saysAutomated(),
                    said.site(),
                    said.official(),
                    ever[i],
                    around.publishers().contains(i)));
        }
        List<GroupView.Thing> things = new ArrayList<>();
        List<GroupEvidence.Use> uses = draft.evidence().uses();
        for (int i = 0; i < uses.size(); i++) {
            things.add(thing(uses.get(i), others.seen().get(i), around.object(i)));
        }
        return new GroupView(members, things, draft.evidence().largestShare(), others.edge());
    }

    private GroupView.Thing thing(GroupEvidence.Use use, Bystanders.Seen seen, @Nullable Untrusted name) {
        ActionKind kind = traces.get(use.trace()).kind();
        boolean courtesy =
                (kind == ActionKind.TEXT || kind == ActionKind.NEAR_TEXT) && name != null && courtesies.isIn(name);
        Untrusted site = kind == ActionKind.LINK && name != null ? CanonicalLink.ownSiteOf(name) : null;
        return new GroupView.Thing(kind, use.members(), use.coactions(), seen.near(), seen.ever(), courtesy, site);
    }

    /**
     * Objects that few outside the group acted on, 0 unless the earliest co-actions on them lie on two days (UTC). A text is as rare as its family,
     * and counts once with it.
     */
    private int rareObjects(GroupEvidence evidence, Bystanders others) {
        Set<Long> rare = new HashSet<>();
        Set<LocalDate> days = new HashSet<>();
        List<GroupEvidence.Use> uses = evidence.uses();
        for (int i = 0; i < uses.size(); i++) {
            GroupEvidence.Use use = uses.get(i);
            ActionColumns columns = traces.get(use.trace()).columns();
            int family = traces.get(use.trace()).kind() == ActionKind.TEXT
                    ? kinship.familyOf(columns.post(use.older()))
                    : Bystanders.Kinship.NONE;
            boolean kin = family != Bystanders.Kinship.NONE;
            if (isRare(others.seen().get(i)) && (!kin || isRare(others.on(kinship.trace(), family)))) {
                rare.add(kin ? (long) kinship.trace() << 32 | family : (long) use.trace() << 32 | use.object());
                long at = columns.at(use.older());
                days.add(Instant.ofEpochMilli(at).atOffset(ZoneOffset.UTC).toLocalDate());
            }
        }
        return days.size() >= RARE_DAYS ? rare.size() : 0;
    }

    private boolean isRare(Bystanders.Seen seen) {
        int most = Math.min(RARE_OTHERS_MOST, Math.max(RARE_OTHERS, (int) (RARE_SHARE * control.length)));
        return seen.ever() <= most && seen.controls() <= RARE_CONTROLS * controls;
    }
}
