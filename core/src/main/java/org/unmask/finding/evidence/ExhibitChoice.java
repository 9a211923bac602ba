package org.unmask.finding.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.unmask.model.ActionKind;
import org.unmask.network.ActionColumns;

/**
 * Chooses and ranks a handful of exhibits for a group; each is the earliest co-action on an object. The ranking is {@link #RANKING}, and the
 * first of it is the pair of posts that is hardest to explain by an innocent reason. Cost: O(objects of the evidence x log).
 */
public final class ExhibitChoice {
    /** At most so many exhibits for one group. */
    public static final int MOST = 5;

    /** The ranking in words, as reports print it. */
    public static final String RANKING =
            "Ranked: one of each kind in turn, what was made anew (pictures, texts, rows of hashtags) before what was "
                    + "brought in (links) and what a button passes on (replies, reposts). Within a kind first what hardly anybody but members touched, "
                    + "then what most members did, then the earliest. The same two posts are never shown twice, and another pair of accounts comes "
                    + "first where there is one.";

    /** What was made anew before what was brought in, before what is passed on by a button. */
    private static final List<ActionKind> ORDER = List.of(
            ActionKind.MEDIA,
            ActionKind.TEXT,
            ActionKind.NEAR_TEXT,
            ActionKind.HASHTAGS,
            ActionKind.LINK,
            ActionKind.GIVEN,
            ActionKind.DOMAIN,
            ActionKind.HASHTAG,
            ActionKind.REPLY,
            ActionKind.REPOST);

    private final List<TraceResult> traces;

    /** Chooses among the evidence of these traces. */
    public ExhibitChoice(List<TraceResult> traces) {
        this.traces = List.copyOf(traces);
    }

    /** One chosen exhibit: the object's use, and the distinct accounts outside the group that acted on the object at any time. */
    public record Chosen(GroupEvidence.Use use, long others) {}

    /** The exhibits of a group, first ranked first. */
    public List<Chosen> of(GroupEvidence evidence) {
        Map<ActionKind, List<Chosen>> byKind = new EnumMap<>(ActionKind.class);
        for (GroupEvidence.Use use : evidence.uses()) {
            byKind.computeIfAbsent(traces.get(use.trace()).kind(), kind -> new ArrayList<>())
                    .add(new Chosen(use, accountsOn(use) - use.members()));
        }
        byKind.values().forEach(candidates -> candidates.sort(strongestFirst()));
        List<Chosen> chosen = new ArrayList<>();
        Set<Long> posts = new HashSet<>();
        Set<Long> accounts = new HashSet<>();
        boolean more = true;
        while (more && chosen.size() < MOST) {
            more = false;
            for (ActionKind kind : ORDER) {
                List<Chosen> left = byKind.computeIfAbsent(kind, absent -> new ArrayList<>());
                left.removeIf(candidate -> posts.contains(posts(candidate)));
                if (!left.isEmpty() && chosen.size() < MOST) {
                    Chosen next = left.stream()
                            .filter(candidate -> !accounts.contains(accounts(candidate)))
                            .findFirst()
                            .orElse(left.get(0));
                    posts.add(posts(next));
                    accounts.add(accounts(next));
                    chosen.add(next);
                    more = true;
                }
            }
        }
        return chosen;
    }

    /** The place of a kind in the ranking; 0 is the hardest to explain by an innocent reason. */
    public static int rank(ActionKind kind) {
        return ORDER.indexOf(kind);
    }

    private Comparator<Chosen> strongestFirst() {
        return Comparator.<Chosen>comparingDouble(ExhibitChoice::share)
                .reversed()
                .thenComparing(chosen -> -chosen.use().members())
                .thenComparing(chosen -> columns(chosen).at(chosen.use().older()))
                .thenComparing(chosen -> chosen.use().object());
    }

    private static double share(Chosen chosen) {
        int members = chosen.use().members();
        return (double) members / (members + chosen.others());
    }

    private ActionColumns columns(Chosen chosen) {
        return traces.get(chosen.use().trace()).columns();
    }

    private long posts(Chosen chosen) {
        ActionColumns columns = columns(chosen);
        return (long) columns.post(chosen.use().older()) << 32
                | columns.post(chosen.use().newer());
    }

    private long accounts(Chosen chosen) {
        ActionColumns columns = columns(chosen);
        int a = columns.account(chosen.use().older());
        int b = columns.account(chosen.use().newer());
        return (long) Math.min(a, b) << 32 | Math.max(a, b);
    }

    /** Distinct accounts that acted on the object at any time. */
    public long accountsOn(GroupEvidence.Use use) {
        ActionColumns columns = traces.get(use.trace()).columns();
        return IntStream.range(columns.objectStart(use.object()), columns.objectStart(use.object() + 1))
                .map(columns::account)
                .distinct()
                .count();
    }
}
