package org.unmask.trace.reply;

import java.util.List;
import org.unmask.model.ActionKind;
import org.unmask.model.Post;
import org.unmask.model.PostKind;
import org.unmask.model.Untrusted;
import org.unmask.text.ObjectName;
import org.unmask.trace.ActionSink;
import org.unmask.trace.Trace;
import org.unmask.trace.TraceCard;

/** Accounts that reply to the same post. */
public final class ReplyTrace implements Trace {
    private static final TraceCard CARD = new TraceCard(
            "reply",
            1,
            "Same reply target",
            "Which post did the account reply to?",
            "Pote, Elmas, Flammini, Menczer: Coordinated Reply Attacks in Influence Operations: Characterization and Detection. ICWSM 2025, doi:10.1609/icwsm.v19i1.35889",
            List.of(
                    "ordinary pile-ons under a post that angers many",
                    "posts of celebrities, under which thousands of strangers meet",
                    "giveaways that ask for a reply"),
            List.of("replying to other replies instead of the post", "quoting instead of replying"),
            List.of("T0049.005", "T0116.001"));

    @Override
    public TraceCard card() {
        return CARD;
    }

    @Override
    public List<ActionKind> kinds() {
        return List.of(ActionKind.REPLY);
    }

    @Override
    public void actionsOf(Post post, ActionSink found) {
        Untrusted account = post.author().accountId();
        if (account == null) {
            return;
        }
        Untrusted parent = post.references().replyToId();
        boolean own = account.equals(post.references().replyToAccount());
        if (parent != null && !parent.isEmpty() && !own && post.references().kind() != PostKind.REPOST) {
            found.action(ActionKind.REPLY, ObjectName.ofPost(post.id().platform(), parent));
        }
    }
}
