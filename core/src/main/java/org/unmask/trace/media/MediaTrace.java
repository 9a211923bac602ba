package org.unmask.trace.media;

import java.util.List;
import java.util.stream.Stream;
import org.unmask.model.ActionKind;
import org.unmask.model.Post;
import org.unmask.model.PostKind;
import org.unmask.text.ObjectName;
import org.unmask.trace.ActionSink;
import org.unmask.trace.Trace;
import org.unmask.trace.TraceCard;

/** Accounts that show the same picture or film file. */
public final class MediaTrace implements Trace {
    private static final TraceCard CARD = new TraceCard(
            "media",
            1,
            "Same media file",
            "Which media files did the account show?",
            "Pacheco et al.: Uncovering Coordinated Networks on Social Media: Methods and Case Studies. ICWSM 2021, doi:10.1609/icwsm.v15i1.18075",
            List.of(
                    "press photos, stock pictures and popular memes",
                    "pictures that a linked page puts into every post that shares it"),
            List.of(
                    "any change of a byte, until unmask media has put pictures together that are the same graphic",
                    "a fresh upload gets a fresh id on most platforms: without hashes only shared uploads meet"),
            List.of("T0115.001"));

    @Override
    public TraceCard card() {
        return CARD;
    }

    @Override
    public List<ActionKind> kinds() {
        return List.of(ActionKind.MEDIA);
    }

    @Override
    public void actionsOf(Post post, ActionSink found) {
        if (post.author().accountId() == null || post.references().kind() == PostKind.REPOST) {
            return;
        }
        if (post.content().media().isEmpty()) {
            return;
        }
        String platform = post.id().platform();
        post.content().media().stream()
                .flatMap(file -> Stream.ofNullable(ObjectName.ofMedia(platform, file)))
                .distinct()
                .forEach(name -> found.action(ActionKind.MEDIA, name));
    }
}
