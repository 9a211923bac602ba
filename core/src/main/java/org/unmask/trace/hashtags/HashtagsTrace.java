package org.unmask.trace.hashtags;

import java.util.List;
import java.util.stream.Collectors;
import org.unmask.model.ActionKind;
import org.unmask.model.Post;
import org.unmask.model.PostKind;
import org.unmask.model.Untrusted;
import org.unmask.text.NormalText;
import org.unmask.trace.ActionSink;
import org.unmask.trace.Trace;
import org.unmask.trace.TraceCard;

/** Accounts that write the same hashtags in the same order. */
public final class HashtagsTrace implements Trace {
    /** Luceri et al. 2024 found three the best bound; two are chosen alike by chance. */
    static final int FEWEST = 3;

    private static final TraceCard CARD = new TraceCard(
            "hashtags",
            1,
            "Same hashtag sequence",
            "Which hashtags did the account write, in which order?",
            "Pacheco et al.: Uncovering Coordinated Networks on Social Media: Methods and Case Studies. ICWSM 2021, doi:10.1609/icwsm.v15i1.18075; Luceri et al.: Unmasking the Web of Deceit: Uncovering Coordinated Activity to Expose Information Operations on Twitter. WWW 2024, doi:10.1145/3589334.3645529",
            List.of(
                    "campaigns of parties and unions that hand out tags openly",
                    "fan clubs with fixed tags",
                    "television shows and sports with a fixed set of tags"),
            List.of("shuffling or dropping tags", "fewer than three tags"),
            List.of("T0015.001"));

    @Override
    public TraceCard card() {
        return CARD;
    }

    @Override
    public List<ActionKind> kinds() {
        return List.of(ActionKind.HASHTAGS);
    }

    @Override
    public void actionsOf(Post post, ActionSink found) {
        List<Untrusted> written = post.content().hashtags();
        if (written.size() < FEWEST
                || post.author().accountId() == null
                || post.references().kind() == PostKind.REPOST) {
            return;
        }
        List<Untrusted> tags = written.stream()
                .map(NormalText::ofTag)
                .filter(tag -> !tag.isEmpty())
                .toList();
        if (tags.size() >= FEWEST) {
            found.action(ActionKind.HASHTAGS, sequence(tags));
        }
    }

    /** Tags hold no blanks, so the blanks between them are safe. */
    private static Untrusted sequence(List<Untrusted> tags) {
        return Untrusted.of(tags.stream().map(tag -> "#" + tag.raw()).collect(Collectors.joining(" ")));
    }
}
