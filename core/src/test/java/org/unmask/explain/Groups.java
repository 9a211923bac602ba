package org.unmask.explain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unmask.model.ActionKind;
import org.unmask.model.Untrusted;

/** Groups for tests, as a sentence: ten busy members who say nothing of themselves, and whatever is added to them. */
public final class Groups {
    private final List<GroupView.Member> members = new ArrayList<>();
    private final List<GroupView.Thing> things = new ArrayList<>();
    private double largestShare = .1;
    private int edge;

    private Groups() {}

    /** So many members who declare nothing and acted on fifty objects each. */
    public static Groups ofSilent(int count) {
        return new Groups().silent(count);
    }

    /** More of these. */
    public Groups silent(int count) {
        return member(count, new GroupView.Member(null, false, null, false, 50));
    }

    /** So many members of that sort. */
    public Groups member(int count, GroupView.Member member) {
        for (int i = 0; i < count; i++) {
            members.add(member);
        }
        return this;
    }

    /**
     * Members who say everything of themselves that could clear them: marked as bots, automated by their words, all naming one site. Not on the list of the
     * user, which no account can write to.
     */
    public Groups boasting(int count) {
        return member(count, new GroupView.Member(true, true, Untrusted.of("good.example"), false, 50));
    }

    /** So many objects of a kind, each with six members on it, {@code near} accounts outside at the same moments and {@code ever} at any time. */
    public Groups objects(int count, ActionKind kind, int near, int ever) {
        return object(count, new GroupView.Thing(kind, 6, 15, near, ever, false, null));
    }

    /** So many courtesies. */
    public Groups courtesies(int count) {
        return object(count, new GroupView.Thing(ActionKind.TEXT, 6, 15, 0, 0, true, null));
    }

    /** So many links to that site. */
    public Groups links(int count, @Nullable String site) {
        Untrusted of = site == null ? null : Untrusted.of(site);
        return object(count, new GroupView.Thing(ActionKind.LINK, 6, 15, 0, 0, false, of));
    }

    private Groups object(int count, GroupView.Thing thing) {
        for (int i = 0; i < count; i++) {
            things.add(thing);
        }
        return this;
    }

    /** Share of the co-actions that rest on one object. */
    public Groups largestShare(double share) {
        largestShare = share;
        return this;
    }

    /** Accounts on the edge. */
    public Groups edge(int accounts) {
        edge = accounts;
        return this;
    }

    /** What the room says of it. */
    public @Nullable Told heardBy(InnocentExplanation room) {
        return room.of(new GroupView(members, things, largestShare, edge));
    }
}
