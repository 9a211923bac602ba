package org.unmask.trace.given;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.unmask.model.ActionKind;
import org.unmask.model.GivenObject;
import org.unmask.model.Post;
import org.unmask.model.Untrusted;
import org.unmask.text.CanonicalLink;
import org.unmask.text.NormalText;
import org.unmask.text.ObjectName;
import org.unmask.trace.ActionSink;
import org.unmask.trace.Trace;
import org.unmask.trace.TraceCard;

/** Objects that the source itself names, each under its own kind and spelled as the trace of that kind spells it. */
public final class GivenTrace implements Trace {
    private static final Comparator<GivenObject> ORDER =
            Comparator.comparing(GivenObject::kind).thenComparing(GivenObject::value);

    private static final TraceCard CARD = new TraceCard(
            "given",
            2,
            "Object named by the source",
            "Which objects does the source name for the post?",
            "Righetti, Balluff: CooRTweet: Coordinated Networks Detection on Social Media. R package 2.1.3, https://github.com/nicolarighetti/CooRTweet",
            List.of(
                    "whatever the maker of the file counted as one object although it is several",
                    "very common objects, such as a single hashtag or a whole site"),
            List.of("unknown: the rules are those of the source"),
            List.of());

    @Override
    public TraceCard card() {
        return CARD;
    }

    @Override
    public List<ActionKind> kinds() {
        return List.of(ActionKind.values());
    }

    @Override
    public void actionsOf(Post post, ActionSink found) {
        List<GivenObject> objects = post.objects();
        if (objects.isEmpty() || post.author().accountId() == null) {
            return;
        }
        if (objects.size() == 1) {
            give(objects.get(0).kind(), name(post, objects.get(0)), found);
            return;
        }
        Set<GivenObject> seen = new TreeSet<>(ORDER);
        for (GivenObject object : objects) {
            Untrusted name = name(post, object);
            if (name != null && seen.add(new GivenObject(object.kind(), name))) {
                give(object.kind(), name, found);
            }
        }
    }

    private static void give(ActionKind kind, @Nullable Untrusted name, ActionSink found) {
        if (name != null && !name.isEmpty()) {
            found.action(kind, name);
        }
    }

    private static @Nullable Untrusted name(Post post, GivenObject object) {
        Untrusted value = stripped(object.value());
        if (value.isEmpty()) {
            return null;
        }
        String platform = post.id().platform();
        return switch (object.kind()) {
            case REPOST, REPLY -> ObjectName.ofPost(platform, value);
            case LINK -> page(value);
            case MEDIA -> ObjectName.ofGivenMedia(value);
            case HASHTAG -> NormalText.ofTag(value);
            case HASHTAGS, TEXT, GIVEN, DOMAIN -> value;
            // Families are found over all texts of a case; a map cannot name them.
            case NEAR_TEXT -> null;
        };
    }

    /** A source may number its pages instead of spelling them. */
    private static Untrusted page(Untrusted value) {
        Untrusted canonical = CanonicalLink.of(value);
        return canonical == null ? value : canonical;
    }

    private static Untrusted stripped(Untrusted value) {
        String raw = value.raw();
        boolean clean = raw.isEmpty() || (raw.charAt(0) > ' ' && raw.charAt(raw.length() - 1) > ' ');
        return clean ? value : Untrusted.of(raw.strip());
    }
}
