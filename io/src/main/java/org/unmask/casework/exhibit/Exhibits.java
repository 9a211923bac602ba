package org.unmask.casework.exhibit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.unmask.finding.AccountKey;
import org.unmask.finding.ExhibitRow;
import org.unmask.finding.PostView;
import org.unmask.finding.evidence.ExhibitChoice;
import org.unmask.finding.evidence.GroupEvidence;
import org.unmask.finding.evidence.TraceResult;
import org.unmask.finding.exhibit.Appearances;
import org.unmask.finding.exhibit.SharedPicture;
import org.unmask.model.ActionKind;
import org.unmask.model.Untrusted;
import org.unmask.network.ActionColumns;
import org.unmask.store.analysis.AnalysisTables;
import org.unmask.text.NormalText;
import org.unmask.text.near.TextLikeness;

/** Turns chosen pairs of posts into exhibits E-01 on: the posts, what is the same, its pictures, and where else it appears. */
public final class Exhibits {
    private final AnalysisTables tables;
    private final List<TraceResult> traces;
    private final BothPictures pictures;

    /** Exhibits of what these tables hold, with pictures of {@code pictures}. */
    public Exhibits(AnalysisTables tables, List<TraceResult> traces, BothPictures pictures) {
        this.tables = tables;
        this.traces = traces;
        this.pictures = pictures;
    }

    /** A pair chosen for a group with these members, by number, ascending. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Shown(String groupId, int[] members, ExhibitChoice.Chosen chosen) {}

    /** The exhibits, in that order. Costs a pass over the posts for each sort of thing that is asked, however many exhibits there are. */
    public List<ExhibitRow> of(List<Shown> shown) throws IOException {
        List<PostView> posts =
                tables.posts(shown.stream().flatMapToInt(this::posts).toArray());
        List<Untrusted> objects = objects(shown);
        List<BothPictures.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            pairs.add(new BothPictures.Pair(
                    kind(shown.get(i)),
                    objects.get(i),
                    posts.get(2 * i).post(),
                    posts.get(2 * i + 1).post()));
        }
        List<@Nullable SharedPicture> shared = pictures.of(pairs);
        List<ExhibitRow> exhibits = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            Sides sides = new Sides(objects.get(i), posts.get(2 * i), posts.get(2 * i + 1));
            exhibits.add(row(i + 1, shown.get(i), sides, shared.get(i)));
        }
        return exhibits;
    }

    private record Sides(Untrusted object, PostView older, PostView newer) {}

    private List<Untrusted> objects(List<Shown> shown) throws IOException {
        Map<ActionKind, Iterator<Untrusted>> ofKind = new EnumMap<>(ActionKind.class);
        for (TraceResult trace : traces) {
            int[] wanted = shown.stream()
                    .filter(exhibit -> kind(exhibit) == trace.kind())
                    .mapToInt(exhibit -> exhibit.chosen().use().object())
                    .toArray();
            ofKind.put(trace.kind(), tables.objects(trace.kind(), wanted).iterator());
        }
        return shown.stream()
                .map(exhibit -> ofKind.getOrDefault(kind(exhibit), Collections.emptyIterator())
                        .next())
                .toList();
    }

    private ActionKind kind(Shown exhibit) {
        return traces.get(exhibit.chosen().use().trace()).kind();
    }

    private IntStream posts(Shown exhibit) {
        GroupEvidence.Use use = exhibit.chosen().use();
        ActionColumns columns = traces.get(use.trace()).columns();
        return IntStream.of(columns.post(use.older()), columns.post(use.newer()));
    }

    private ExhibitRow row(int number, Shown exhibit, Sides sides, @Nullable SharedPicture picture) throws IOException {
        GroupEvidence.Use use = exhibit.chosen().use();
        ActionColumns columns = traces.get(use.trace()).columns();
        ActionKind kind = kind(exhibit);
        return new ExhibitRow(
                String.format(Locale.ROOT, "E-%02d", number),
                exhibit.groupId(),
                kind,
                sameThing(kind, sides),
                sides.older(),
                sides.newer(),
                columns.at(use.newer()) - columns.at(use.older()),
                kind == ActionKind.NEAR_TEXT ? likeness(sides) : 1,
                exhibit.chosen().others(),
                why(kind, use, exhibit.chosen().others()),
                picture,
                appearances(exhibit));
    }

    /** A family is named by a text that a bystander may have written: what is shown is the older post's own. */
    private static Untrusted sameThing(ActionKind kind, Sides sides) {
        Untrusted text = sides.older().text();
        return kind == ActionKind.NEAR_TEXT && text != null ? NormalText.of(text) : sides.object();
    }

    private static double likeness(Sides sides) {
        Untrusted a = sides.older().text();
        Untrusted b = sides.newer().text();
        return a == null || b == null ? 1 : TextLikeness.of(a, b);
    }

    /** Every post on the object; those of the columns stand in the order of their times. */
    private Appearances appearances(Shown exhibit) throws IOException {
        GroupEvidence.Use use = exhibit.chosen().use();
        ActionColumns columns = traces.get(use.trace()).columns();
        int from = columns.objectStart(use.object());
        int to = columns.objectStart(use.object() + 1);
        int[] first =
                IntStream.range(from, Math.min(to, from + Appearances.MOST)).toArray();
        List<AccountKey> keys =
                tables.accounts(Arrays.stream(first).map(columns::account).toArray());
        List<Appearances.Step> steps = new ArrayList<>();
        for (int i = 0; i < first.length; i++) {
            boolean member = Arrays.binarySearch(exhibit.members(), columns.account(first[i])) >= 0;
            AccountKey key = keys.get(i);
            steps.add(new Appearances.Step(key.platform(), member ? key : null, columns.at(first[i])));
        }
        return new Appearances(
                to - from,
                IntStream.range(from, to).map(columns::account).distinct().count(),
                use.older() - from,
                Math.max(0, use.newer() - use.older() - 1),
                to - 1L - use.newer(),
                steps);
    }

    private static String why(ActionKind kind, GroupEvidence.Use use, long others) {
        return both(kind) + "; " + use.members() + " members of the group did so in step, and " + others
                + (others == 1 ? " other account" : " other accounts") + " in these data acted on it at any time.";
    }

    /** What two accounts did that acted on one object. */
    static String both(ActionKind kind) {
        return switch (kind) {
            case REPOST -> "Both reposted the same post";
            case LINK -> "Both shared the same link";
            case HASHTAGS -> "Both wrote the same sequence of hashtags";
            case REPLY -> "Both replied to the same post";
            case TEXT -> "Both wrote the same text";
            case MEDIA -> "Both showed the same picture";
            case GIVEN -> "Both acted on the same object named by the source";
            case DOMAIN -> "Both linked to the same site";
            case HASHTAG -> "Both used the same hashtag";
            case NEAR_TEXT -> "Both wrote nearly the same text";
        };
    }
}
