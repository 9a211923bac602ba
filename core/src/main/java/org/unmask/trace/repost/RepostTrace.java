package org.unmask.trace.repost;

import java.util.List;
import org.unmask.model.ActionKind;
import org.unmask.model.Post;
import org.unmask.model.Untrusted;
import org.unmask.text.ObjectName;
import org.unmask.trace.ActionSink;
import org.unmask.trace.Trace;
import org.unmask.trace.TraceCard;

/** Accounts that repost the same post. */
public final class RepostTrace implements Trace {
    private static final TraceCard CARD = new TraceCard(
            "repost",
            1,
            "Same repost",
            "Which post did the account pass on unchanged?",
            "Schoch, Keller, Stier, Yang: Coordination patterns reveal online political astroturfing across the world. Scientific Reports 12 (2022), doi:10.1038/s41598-022-08404-9; Pacheco et al.: Uncovering Coordinated Networks on Social Media: Methods and Case Studies. ICWSM 2021, doi:10.1609/icwsm.v15i1.18075",
            List.of(
                    "fans and followers of one account, who all see the post at the same time",
                    "breaking news: one viral post is reposted by thousands of strangers",
                    "reposting services that declare themselves"),
            List.of(
                    "quoting or copying the text instead of reposting",
                    "reposting each copy once, hours apart",
                    "a repost of which the source names no original gives no action"),
            List.of("T0060", "T0118"));

    @Override
    public TraceCard card() {
        return CARD;
    }

    @Override
    public List<ActionKind> kinds() {
        return List.of(ActionKind.REPOST);
    }

    @Override
    public void actionsOf(Post post, ActionSink found) {
        Untrusted account = post.author().accountId();
        if (account == null) {
            return;
        }
        Untrusted original = post.references().repostOfId();
        boolean own = account.equals(post.references().repostOfAccount());
        if (original != null && !original.isEmpty() && !own) {
            found.action(ActionKind.REPOST, ObjectName.ofPost(post.id().platform(), original));
        }
    }
}
