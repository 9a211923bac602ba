package org.unmask.peer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.unmask.model.Untrusted;
import org.unmask.model.UnusableParameter;
import org.unmask.text.PeerText;

/**
 * The networks {@code co_retweet}, {@code co_link}, {@code co_tweet} and {@code co_reply} of QUT's coordination network toolkit (daa0e11, MIT).
 * weight(u1, u2) = distinct messages of u1 that have a matching message of u2 within the window (closed); both directions are edges of their
 * own, a user with itself too. The first row of a message id wins; a later one can still add its links.
 * Cost: the pairs within the window, predicted first and refused beyond {@link #MOST_PAIRS}.
 */
public final class Qut {
    /** More pairs than this are refused, never cut: a cut would not be the toolkit's result. */
    public static final long MOST_PAIRS = 200_000_000;

    private final long window;
    private final List<QutMessage> messages = new ArrayList<>();
    private final Map<Untrusted, Integer> numberOf = new HashMap<>();
    private final TreeMap<Untrusted, List<Integer>> byKey = new TreeMap<>();
    private final List<List<Untrusted>> keysOf = new ArrayList<>();

    /** The network's name as the toolkit spells it. */
    public enum Network {
        CO_RETWEET,
        CO_LINK,
        CO_TWEET,
        CO_REPLY
    }

    /** A directed edge: how many messages of {@code from} have a match by {@code to}. */
    public record Edge(Untrusted from, Untrusted to, long weight) {}

    private Qut(long window) {
        this.window = window;
    }

    /** The edges of a network with at least {@code minWeight}, by (from, to). {@code rows} in the order of the source. */
    public static List<Edge> edges(List<QutMessage> rows, Network network, long windowMicros, long minWeight) {
        Qut qut = new Qut(windowMicros);
        for (QutMessage row : rows) {
            qut.add(row, network);
        }
        return qut.edges(minWeight);
    }

    private void add(QutMessage row, Network network) {
        Integer known = numberOf.get(row.messageId());
        boolean isNew = known == null;
        int number = known == null ? messages.size() : known;
        if (isNew) {
            numberOf.put(row.messageId(), number);
            messages.add(row);
            keysOf.add(new ArrayList<>());
        }
        // Of a repeated message id only the links of the later rows count.
        if (isNew || network == Network.CO_LINK) {
            for (Untrusted key : keys(row, network)) {
                if (!keysOf.get(number).contains(key)) {
                    keysOf.get(number).add(key);
                    byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(number);
                }
            }
        }
    }

    private static List<Untrusted> keys(QutMessage row, Network network) {
        boolean isRepost = !row.repostId().isEmpty();
        if (network == Network.CO_RETWEET) {
            return isRepost ? List.of(row.repostId()) : List.of();
        }
        if (isRepost) {
            return List.of();
        }
        return switch (network) {
            case CO_REPLY -> row.replyId().isEmpty() ? List.of() : List.of(row.replyId());
            case CO_TWEET -> List.of(PeerText.qut(row.message()));
            default -> PeerText.splitAtBlanks(row.urls());
        };
    }

    private List<Edge> edges(long minWeight) {
        byKey.values().forEach(list -> list.sort((x, y) -> Long.compare(micros(x), micros(y))));
        refuseTooMany();
        Map<Untrusted, Map<Untrusted, Long>> weights = new TreeMap<>();
        for (int m = 0; m < messages.size(); m++) {
            Map<Untrusted, Long> row = weights.computeIfAbsent(messages.get(m).userId(), user -> new TreeMap<>());
            for (Untrusted other : matchedUsers(m)) {
                row.merge(other, 1L, Long::sum);
            }
        }
        List<Edge> edges = new ArrayList<>();
        weights.forEach((from, row) -> row.forEach((to, weight) -> {
            if (weight >= minWeight) {
                edges.add(new Edge(from, to, weight));
            }
        }));
        return edges;
    }

    private long micros(int message) {
        return messages.get(message).micros();
    }

    private Set<Untrusted> matchedUsers(int m) {
        Set<Untrusted> users = new TreeSet<>();
        for (Untrusted key : keysOf.get(m)) {
            List<Integer> same = byKey.getOrDefault(key, List.of());
            for (int k = firstWithin(same, micros(m) - window); k < same.size(); k++) {
                int other = same.get(k);
                if (micros(other) > micros(m) + window) {
                    break;
                }
                if (other != m) {
                    users.add(messages.get(other).userId());
                }
            }
        }
        return users;
    }

    private int firstWithin(List<Integer> sorted, long from) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (micros(sorted.get(middle)) < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void refuseTooMany() {
        long predicted = 0;
        for (List<Integer> same : byKey.values()) {
            int low = 0;
            for (int i = 0; i < same.size(); i++) {
                while (micros(same.get(i)) - micros(same.get(low)) > window) {
                    low++;
                }
                predicted += i - low;
            }
        }
        if (predicted > MOST_PAIRS) {
            throw new UnusableParameter(
                    "--window",
                    "so wide that " + predicted + " pairs of messages fall within it",
                    "narrower, so that at most " + MOST_PAIRS + " do: these semantics are never cut");
        }
    }
}
