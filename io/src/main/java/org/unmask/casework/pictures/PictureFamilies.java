package org.unmask.casework.pictures;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.unmask.image.Clusters;
import org.unmask.image.Turn;
import org.unmask.image.View;
import org.unmask.image.search.FeatureVotes;
import org.unmask.store.media.PicturePair;
import org.unmask.store.media.PicturePair.Likeness;
import org.unmask.store.media.PicturePair.Match;
import org.unmask.store.media.StoredPicture;

/**
 * Sorts the pictures of a case into families: pictures that are the same graphic by pixels, or by an overlay that was found. Look-alikes that
 * are in one family already are not looked at again, and a picture that has failed {@value #MOST_LOOKS} times is left alone, which is counted.
 */
final class PictureFamilies {
    private static final int MOST_LOOKS = 20;
    private static final int NAME = 24;
    /** Pictures that local features propose for each new one. */
    private static final int PROPOSED = 10;

    private static final int MOST_IN_VAIN = 3;
    /** In larger cases only fingerprints propose. */
    static final int MOST_BY_FEATURES = 100_000;

    private final Heap heap;
    private final Verifier verifier;
    private final List<StoredPicture> pictures;
    private final Clusters clusters;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<PicturePair> looked;
    private final List<PicturePair> fresh = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> inVain = new HashSet<>();
    private final int[] failures;
    private long unlooked;

    PictureFamilies(Heap heap) throws IOException {
        this(heap, new Verifier(heap::small));
    }

    /** With a verifier that remembers what it saw of other heaps. */
    PictureFamilies(Heap heap, Verifier verifier) throws IOException {
        this.heap = heap;
        this.verifier = verifier;
        this.pictures = heap.pictures();
        this.clusters = new Clusters(pictures.size());
        this.looked = heap.pairs();
        this.failures = new int[pictures.size()];
        for (int i = 0; i < pictures.size(); i++) {
            places.put(pictures.get(i).sha256(), i);
        }
    }

    /** Looks for families. Costs a search for each view, and some ten milliseconds for each pair that is looked at. */
    void find() throws IOException {
        looked.forEach(this::take);
        byPixels();
        for (LookAlikes.Pair pair : LookAlikes.of(pictures)) {
            String a = pictures.get(pair.a()).sha256();
            String b = pictures.get(pair.b()).sha256();
            if (clusters.isOne(pair.a(), pair.b()) || seen.contains(a + b)) {
                continue;
            }
            if (Math.max(failures[pair.a()], failures[pair.b()]) >= MOST_LOOKS) {
                unlooked++;
                continue;
            }
            PicturePair judged = verifier.judge(a, b, pair.match());
            fresh.add(judged);
            take(judged);
        }
        byFeatures();
    }

    /** New pictures are looked for by their local features too: cut, covered or in a collage they have another fingerprint. */
    private void byFeatures() throws IOException {
        Set<String> unsorted = heap.unsorted();
        List<long[]> codes = unsorted.isEmpty() || pictures.size() > MOST_BY_FEATURES ? List.of() : heap.codes();
        FeatureVotes votes = new FeatureVotes(codes);
        for (int i = 0; i < codes.size(); i++) {
            if (unsorted.contains(pictures.get(i).sha256())) {
                look(i, votes.search(codes.get(i), i, PROPOSED));
            }
        }
    }

    /** The best come first, so that after some in vain the others are not worth their cost. */
    private void look(int picture, List<FeatureVotes.Voted> proposed) throws IOException {
        int vain = 0;
        for (int i = 0; i < proposed.size() && vain < MOST_IN_VAIN; i++) {
            int a = Math.min(picture, proposed.get(i).picture());
            int b = Math.max(picture, proposed.get(i).picture());
            String shaA = pictures.get(a).sha256();
            String shaB = pictures.get(b).sha256();
            if (clusters.isOne(a, b) || seen.contains(shaA + shaB)) {
                continue;
            }
            PicturePair judged = verifier.judge(shaA, shaB);
            if (judged == null) {
                vain++;
                inVain.add(shaA + shaB);
            } else {
                fresh.add(judged);
                take(judged);
            }
        }
    }

    private void take(PicturePair pair) {
        int a = place(pair.a());
        int b = place(pair.b());
        seen.add(pair.a() + pair.b());
        if (pair.isSameGraphic()) {
            clusters.join(a, b);
        } else {
            failures[a]++;
            failures[b]++;
        }
    }

    private int place(String sha256) {
        return Objects.requireNonNull(places.get(sha256), "a pair of a picture that is not on the shelf");
    }

    private void byPixels() {
        Map<String, Integer> first = new TreeMap<>();
        for (int i = 0; i < pictures.size(); i++) {
            StoredPicture picture = pictures.get(i);
            Integer other = first.putIfAbsent(picture.codec() + picture.pixelSha256(), i);
            if (other != null && !seen.contains(pictures.get(other).sha256() + picture.sha256())) {
                PicturePair same = new PicturePair(
                        pictures.get(other).sha256(),
                        picture.sha256(),
                        Likeness.IDENTICAL_PIXELS,
                        new Match(0, View.WHOLE, View.WHOLE, Turn.NONE),
                        null);
                fresh.add(same);
                take(same);
            }
        }
    }

    /** The pairs that were looked at now, those in vain not. */
    List<PicturePair> fresh() {
        return List.copyOf(fresh);
    }

    /** Whether these two are of one family. */
    boolean isOne(String a, String b) {
        return clusters.isOne(place(a), place(b));
    }

    /** Whether these two were looked at, now or before, in vain or not. */
    boolean wasProposed(String a, String b) {
        String pair = a.compareTo(b) < 0 ? a + b : b + a;
        return seen.contains(pair) || inVain.contains(pair);
    }

    /** The family of every picture, also where it is alone in it. */
    Map<String, String> names() {
        Map<String, String> families = new TreeMap<>();
        for (int i = 0; i < pictures.size(); i++) {
            families.put(
                    pictures.get(i).sha256(),
                    pictures.get(clusters.first(i)).sha256().substring(0, NAME));
        }
        return families;
    }

    MediaOutcome.FamilyCounts counts() {
        Map<Integer, Integer> sizes = new HashMap<>();
        for (int i = 0; i < pictures.size(); i++) {
            sizes.merge(clusters.first(i), 1, Integer::sum);
        }
        Map<Likeness, Long> pairs = new HashMap<>();
        looked.forEach(pair -> pairs.merge(pair.likeness(), 1L, Long::sum));
        fresh.forEach(pair -> pairs.merge(pair.likeness(), 1L, Long::sum));
        return new MediaOutcome.FamilyCounts(
                pictures.size(),
                sizes.values().stream().filter(size -> size > 1).count(),
                pairs.getOrDefault(Likeness.IDENTICAL_PIXELS, 0L),
                pairs.getOrDefault(Likeness.NEAR_DUPLICATE, 0L),
                pairs.getOrDefault(Likeness.DERIVED, 0L),
                pairs.getOrDefault(Likeness.SAME_TEMPLATE, 0L),
                pairs.getOrDefault(Likeness.NOT_VERIFIABLE, 0L),
                unlooked);
    }
}
