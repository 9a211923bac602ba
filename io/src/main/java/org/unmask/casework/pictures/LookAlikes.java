package org.unmask.casework.pictures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.unmask.image.Fingerprint;
import org.unmask.image.PdqHash;
import org.unmask.image.Turn;
import org.unmask.image.search.HashIndex;
import org.unmask.store.media.PicturePair.Match;
import org.unmask.store.media.StoredPicture;

/** Pairs of pictures with fingerprints near each other, in any view and turn: the nearest of each pair, the nearest pair first. */
final class LookAlikes {
    /** Two places in the list of pictures, the smaller first, and how the second is like the first. */
    record Pair(int a, int b, Match match) {
        static final Comparator<Pair> ORDER = Comparator.<Pair>comparingInt(
                        pair -> pair.match().distance())
                .thenComparingInt(Pair::a)
                .thenComparingInt(Pair::b);
    }

    private record Seen(int picture, Fingerprint view) {}

    private static final Comparator<Match> NEARER = Comparator.comparingInt(Match::distance)
            .thenComparing(Match::turn)
            .thenComparing(Match::viewA)
            .thenComparing(Match::viewB);

    private LookAlikes() {}

    /** Every pair within the distance; pictures with too little to see are in none. */
    static List<Pair> of(List<StoredPicture> pictures) {
        List<Seen> seen = new ArrayList<>();
        for (int picture = 0; picture < pictures.size(); picture++) {
            for (Fingerprint view : pictures.get(picture).fingerprints()) {
                if (view.isComparable()) {
                    seen.add(new Seen(picture, view));
                }
            }
        }
        HashIndex index =
                HashIndex.of(seen.stream().map(one -> one.view().hash()).toList());
        Map<Long, Match> best = new HashMap<>();
        for (Seen b : seen) {
            for (Turn turn : Turn.values()) {
                index.search(b.view().hash(turn), PdqHash.SIMILAR, (place, distance) -> {
                    Seen a = seen.get(place);
                    if (a.picture() < b.picture()) {
                        Match match =
                                new Match(distance, a.view().view(), b.view().view(), turn);
                        best.merge(
                                (long) a.picture() << 32 | b.picture(),
                                match,
                                (one, other) -> NEARER.compare(one, other) <= 0 ? one : other);
                    }
                });
            }
        }
        List<Pair> pairs = new ArrayList<>();
        best.forEach((key, match) -> pairs.add(new Pair((int) (key >> 32), key.intValue(), match)));
        pairs.sort(Pair.ORDER);
        return pairs;
    }
}
