package org.unmask.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Where all parts of the world put their posts; it hands out the ids. */
final class Timeline {
    /** Monday, 2025-03-03T00:00:00Z. */
    static final long START = 1_740_960_000L;

    static final int DAYS = 60;
    static final long DAY = 86_400L;
    static final long END = START + DAYS * DAY;

    /** A post: what {@code author} said at {@code at} (seconds since 1970-01-01T00:00:00Z). */
    record Entry(Cast.Person author, String id, long at, Draft says) {
        /** By time, then id: a total order within a platform. */
        static final Comparator<Entry> ORDER =
                Comparator.comparingLong(Entry::at).thenComparing(Entry::id);

        /** Likes that the post got: most get few, some very many. */
        long likes() {
            return new Dice(id.hashCode()).heavy(1, 0.9, 5000) - 1L;
        }

        /** How often it was passed on, by people of these data and by others. */
        long reposts() {
            return likes() / 7 + new Dice(~id.hashCode()).heavy(1, 1.4, 200) - 1;
        }
    }

    private final Map<Venue, List<Entry>> posts = new EnumMap<>(Venue.class);

    Timeline() {
        for (Venue venue : Venue.values()) {
            posts.put(venue, new ArrayList<>());
        }
    }

    /** Adds the draft as a post of {@code author} at {@code at} and gives it back with its id. */
    Entry add(Cast.Person author, long at, Draft draft) {
        List<Entry> there = of(author.venue());
        String id = author.venue().postId(at, there.size());
        Entry post = new Entry(author, id, at, draft);
        there.add(post);
        return post;
    }

    /** The posts of a platform so far, in order of making. */
    List<Entry> of(Venue venue) {
        return posts.getOrDefault(venue, List.of());
    }
}
