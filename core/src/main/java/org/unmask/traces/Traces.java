package org.unmask.traces;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.unmask.model.GivenObject;
import org.unmask.model.Post;
import org.unmask.trace.ActionSink;
import org.unmask.trace.Trace;
import org.unmask.trace.given.GivenTrace;
import org.unmask.trace.hashtags.HashtagsTrace;
import org.unmask.trace.link.LinkTrace;
import org.unmask.trace.media.MediaTrace;
import org.unmask.trace.neartext.NearTextTrace;
import org.unmask.trace.reply.ReplyTrace;
import org.unmask.trace.repost.RepostTrace;
import org.unmask.trace.sametext.SameTextTrace;

/** All traces, by name and in a fixed order: a new one is one room and one line here. */
public final class Traces {
    private static final List<Trace> ALL = List.of(
            new RepostTrace(),
            new LinkTrace(),
            new HashtagsTrace(),
            new ReplyTrace(),
            new SameTextTrace(),
            new NearTextTrace(),
            new MediaTrace(),
            new GivenTrace());

    /** A tree, for strangers choose the keys. */
    private static final Comparator<GivenObject> ORDER =
            Comparator.comparing(GivenObject::kind).thenComparing(GivenObject::value);

    private Traces() {}

    /** Every trace. */
    public static List<Trace> all() {
        return ALL;
    }

    /** Gives every action of {@code post} to {@code found}, each kind and object once, also where two traces see the same one. */
    public static void actionsOf(Post post, ActionSink found) {
        if (post.objects().isEmpty()) {
            ALL.forEach(trace -> trace.actionsOf(post, found));
            return;
        }
        Set<GivenObject> seen = new TreeSet<>(ORDER);
        for (Trace trace : ALL) {
            trace.actionsOf(post, (kind, object) -> {
                if (seen.add(new GivenObject(kind, object))) {
                    found.action(kind, object);
                }
            });
        }
    }
}
