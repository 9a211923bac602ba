package org.unmask.peer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.unmask.model.UnusableParameter;

/**
 * {@code detect_groups} and the threshold of {@code generate_coordinated_network} of CooRTweet 2.1.3 (Righetti, Balluff; R, MIT).
 * Counts pairs of posts, not objects: five posts of each of two accounts on one object weigh 25.
 * Cost: a sort per object and the pairs within the window; the pairs are predicted first and refused beyond {@link #MOST_PAIRS}.
 */
public final class CooRTweet {
    /** More pairs than this are refused, never cut: a cut would not be CooRTweet's result. */
    public static final long MOST_PAIRS = 50_000_000;

    private final PeerRows rows;
    private final Settings settings;

    /** The peer's own settings: window in microseconds (closed), rows an account needs, and whether an account may pair with itself. */
    public record Settings(long windowMicros, int minParticipation, boolean keepLoops) {}

    private CooRTweet(PeerRows rows, Settings settings) {
        this.rows = rows;
        this.settings = settings;
    }

    /** The pairs that the peer keeps, by object and time. Throws {@link UnusableParameter} where they would be too many. */
    public static List<PeerPair> detect(PeerRows rows, Settings settings) {
        return new CooRTweet(rows, settings).detect();
    }

    private List<PeerPair> detect() {
        int[] byTime = sorted(kept());
        List<PeerPair> pairs = pairs(byTime);
        return settings.minParticipation() < 1 ? pairs : refined(byTime, pairs);
    }

    /** Rows of accounts with enough rows. */
    private int[] kept() {
        int[] count = new int[Arrays.stream(rows.account()).max().orElse(-1) + 1];
        for (int account : rows.account()) {
            count[account]++;
        }
        return java.util.stream.IntStream.range(0, rows.size())
                .filter(row -> count[rows.account()[row]] >= settings.minParticipation())
                .toArray();
    }

    private int[] sorted(int[] kept) {
        return Arrays.stream(kept)
                .boxed()
                .sorted((x, y) -> {
                    int byObject = Integer.compare(rows.object()[x], rows.object()[y]);
                    int byTime = byObject != 0 ? byObject : Long.compare(rows.micros()[x], rows.micros()[y]);
                    return byTime != 0 ? byTime : Integer.compare(x, y);
                })
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private List<PeerPair> pairs(int[] byTime) {
        refuseTooMany(predict(byTime));
        List<PeerPair> pairs = new ArrayList<>();
        int low = 0;
        for (int i = 0; i < byTime.length; i++) {
            low = moved(byTime, low, i);
            for (int j = low; j < i; j++) {
                if (settings.keepLoops() || !isLoop(byTime[j], byTime[i])) {
                    pairs.add(new PeerPair(byTime[j], byTime[i], rows.micros()[byTime[i]] - rows.micros()[byTime[j]]));
                }
            }
        }
        return pairs;
    }

    private long predict(int[] byTime) {
        long predicted = 0;
        int low = 0;
        for (int i = 0; i < byTime.length; i++) {
            low = moved(byTime, low, i);
            predicted += i - low;
        }
        return predicted;
    }

    /** The first row of the same object that is at most a window older than row {@code i}. */
    private int moved(int[] byTime, int low, int i) {
        int moved = low;
        while (rows.object()[byTime[moved]] != rows.object()[byTime[i]]
                || rows.micros()[byTime[i]] - rows.micros()[byTime[moved]] > settings.windowMicros()) {
            moved++;
        }
        return moved;
    }

    private static void refuseTooMany(long predicted) {
        if (predicted > MOST_PAIRS) {
            throw new UnusableParameter(
                    "--window",
                    "so wide that " + predicted + " pairs of posts fall within it",
                    "narrower, so that at most " + MOST_PAIRS + " do: these semantics are never cut");
        }
    }

    private boolean isLoop(int x, int y) {
        return rows.account()[x] == rows.account()[y]
                || rows.content()[x] == rows.content()[y]
                || rows.self()[x]
                || rows.self()[y];
    }

    /** Keeps a pair if at least one of its posts is of an account with enough rows among the posts in pairs. */
    private List<PeerPair> refined(int[] byTime, List<PeerPair> pairs) {
        int contents = Arrays.stream(rows.content()).max().orElse(-1) + 1;
        boolean[] paired = new boolean[contents];
        for (PeerPair pair : pairs) {
            paired[rows.content()[pair.a()]] = true;
            paired[rows.content()[pair.b()]] = true;
        }
        int[] count = new int[Arrays.stream(rows.account()).max().orElse(-1) + 1];
        for (int row : byTime) {
            count[rows.account()[row]] += paired[rows.content()[row]] ? 1 : 0;
        }
        boolean[] stays = new boolean[contents];
        for (int row : byTime) {
            if (paired[rows.content()[row]] && count[rows.account()[row]] >= settings.minParticipation()) {
                stays[rows.content()[row]] = true;
            }
        }
        return pairs.stream()
                .filter(pair -> stays[rows.content()[pair.a()]] || stays[rows.content()[pair.b()]])
                .toList();
    }

    /** The weight that an edge must exceed: quantile type 7 of R over all weights. */
    public static double threshold(long[] weights, double share) {
        if (weights.length == 0) {
            return 0;
        }
        long[] sorted = weights.clone();
        Arrays.sort(sorted);
        double place = (sorted.length - 1) * share;
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
