package org.unmask.trace.sametext;

import java.util.List;
import org.unmask.model.ActionKind;
import org.unmask.model.Post;
import org.unmask.model.PostKind;
import org.unmask.model.Untrusted;
import org.unmask.text.NormalText;
import org.unmask.trace.ActionSink;
import org.unmask.trace.Trace;
import org.unmask.trace.TraceCard;

/** Accounts that write the same text. */
public final class SameTextTrace implements Trace {
    private static final TraceCard CARD = new TraceCard(
            "sametext",
            1,
            "Same text",
            "Which text did the account write, in normal form?",
            "Schoch, Keller, Stier, Yang: Coordination patterns reveal online political astroturfing across the world. Scientific Reports 12 (2022), doi:10.1038/s41598-022-08404-9; Keller, Schoch, Stier, Yang: Political Astroturfing on Twitter: How to Coordinate a Disinformation Campaign. Political Communication 37 (2020), doi:10.1080/10584609.2019.1661888",
            List.of(
                    "share buttons that put the headline into the post",
                    "quotations, prayers, lyrics, slogans",
                    "agency reports that many outlets publish word for word",
                    "petitions with a prepared text"),
            List.of(
                    "one changed word: near copies are another trace",
                    "letters of other alphabets that look alike",
                    "text in pictures",
                    "translation"),
            List.of("T0084.001"));

    @Override
    public TraceCard card() {
        return CARD;
    }

    @Override
    public List<ActionKind> kinds() {
        return List.of(ActionKind.TEXT);
    }

    @Override
    public void actionsOf(Post post, ActionSink found) {
        Untrusted text = post.content().text();
        boolean known = post.author().accountId() != null;
        if (!known || text == null || text.isEmpty() || post.references().kind() == PostKind.REPOST) {
            return;
        }
        Untrusted normal = NormalText.of(text);
        if (NormalText.saysEnough(normal)) {
            found.action(ActionKind.TEXT, normal);
        }
    }
}
