package org.unmask.casework.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.unmask.finding.PostView;
import org.unmask.finding.RunSummary;
import org.unmask.model.ActionKind;
import org.unmask.model.Untrusted;
import org.unmask.store.CaseFolder;
import org.unmask.store.analysis.AnalysisTables;
import org.unmask.store.analysis.KindColumns;
import org.unmask.store.media.PictureActions;

/** The families of pictures that were posted more than once: by how many, and where first in these data. Never where they come from. */
public final class Appearances {
    /**
     * A family: posts, accounts, and its first post on each platform, the earliest first with the corrections of the run. {@code settled} =
     * whether it may be said which of them was the first in these data.
     */
    public record Appearance(Untrusted family, int posts, int accounts, List<First> firsts, boolean settled) {
        public Appearance {
            firsts = List.copyOf(firsts);
        }
    }

    /** The first post of a family on a platform; {@code millis} = its time with the correction that the run was asked for. */
    public record First(PostView post, long millis) {}

    /** All families that were posted more than once, and the first of them. */
    public record Page(List<Appearance> shown, int families) {
        public Page {
            shown = List.copyOf(shown);
        }
    }

    private record Span(int from, int to, int accounts) {}

    private final RunSummary run;
    private final AnalysisTables tables;
    private final KindColumns columns;
    private final List<String> platforms;
    private final int[] platformOf;

    private Appearances(RunSummary run, AnalysisTables tables) throws IOException {
        this.run = run;
        this.tables = tables;
        this.columns = tables.actions(ActionKind.MEDIA);
        this.platforms = tables.platforms();
        this.platformOf = tables.platformOf();
    }

    /** Families with the most accounts first, at most {@code top}; {@code run} tells of the clocks. O(actions with pictures). */
    public static Page of(CaseFolder open, RunSummary run, int top) throws IOException {
        try (AnalysisTables tables = open.analysisTables(List.of(ActionKind.MEDIA))) {
            return new Appearances(run, tables).page(top);
        }
    }

    private Page page(int top) throws IOException {
        List<Span> spans = spans();
        int[] objects =
                spans.stream().mapToInt(span -> columns.object()[span.from()]).toArray();
        List<Untrusted> names = tables.objects(ActionKind.MEDIA, objects);
        List<Integer> families = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            if (PictureActions.isFamily(names.get(i))) {
                families.add(i);
            }
        }
        // They come in the order of their names, and the sort is stable.
        families.sort(Comparator.comparingInt(i -> -spans.get(i).accounts()));
        List<Appearance> shown = new ArrayList<>();
        for (int i : families.subList(0, Math.min(top, families.size()))) {
            shown.add(appearance(names.get(i), spans.get(i)));
        }
        return new Page(shown, families.size());
    }

    /** Where each object with two posts and more begins and ends. */
    private List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= columns.object().length; i++) {
            if (i == columns.object().length || columns.object()[i] != columns.object()[from]) {
                if (i - from > 1) {
                    spans.add(new Span(from, i, (int)
                            Arrays.stream(columns.account(), from, i).distinct().count()));
                }
                from = i;
            }
        }
        return spans;
    }

    private Appearance appearance(Untrusted family, Span span) throws IOException {
        // Sorted by time, so that the first of a platform is its earliest.
        int[] first = new int[platforms.size()];
        Arrays.fill(first, -1);
        for (int i = span.from(); i < span.to(); i++) {
            int platform = platformOf[columns.account()[i]];
            first[platform] = first[platform] < 0 ? i : first[platform];
        }
        int[] on = Arrays.stream(first).filter(i -> i >= 0).toArray();
        List<PostView> posts =
                tables.posts(Arrays.stream(on).map(i -> columns.post()[i]).toArray());
        List<First> firsts = new ArrayList<>();
        for (int i = 0; i < on.length; i++) {
            String platform = posts.get(i).account().platform();
            firsts.add(new First(posts.get(i), columns.atMillis()[on[i]] + Crossings.asked(run, platform)));
        }
        firsts.sort(Comparator.comparingLong(First::millis));
        return new Appearance(family, span.to() - span.from(), span.accounts(), firsts, isSettled(firsts));
    }

    private boolean isSettled(List<First> firsts) {
        return firsts.stream()
                .allMatch(one -> firsts.stream()
                        .allMatch(other -> run.isOrdered(
                                one.post().account().platform(),
                                other.post().account().platform())));
    }
}
