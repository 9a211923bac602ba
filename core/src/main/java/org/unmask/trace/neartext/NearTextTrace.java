package org.unmask.trace.neartext;

import java.util.List;
import org.unmask.model.ActionKind;
import org.unmask.model.Post;
import org.unmask.trace.ActionSink;
import org.unmask.trace.Trace;
import org.unmask.trace.TraceCard;

/** Accounts that write nearly the same text: the card. No single post shows a family; families are found over the texts of a whole case. */
public final class NearTextTrace implements Trace {
    private static final TraceCard CARD = new TraceCard(
            "neartext",
            1,
            "Nearly the same text (families)",
            "To which family of texts does the account's text belong?",
            "Broder: On the resemblance and containment of documents (1997), doi:10.1109/SEQUEN.1997.666900 (MinHash, which only proposes pairs); Needleman, Wunsch (1970), doi:10.1016/0022-2836(70)90057-4 (alignment of words, which decides); Unicode UTS #39 (letters that look alike)",
            List.of(
                    "texts of five words and little more that many people write",
                    "templates of services (weather, traffic) whose facts are names in a text without capital letters, where fewer than four of them are in the data",
                    "quotations and agency reports that everybody shortens in another way"),
            List.of(
                    "more than one word in ten exchanged, or more than one in five left out or added",
                    "one number exchanged, or one name: another fact is another text",
                    "one word exchanged in a pair of texts without capitals that tell names: three places must differ over the family",
                    "texts of fewer than five words (twelve letters where no spaces are written), and of hashtags alone, are left out: too short to be told apart",
                    "paraphrase and translation; text in pictures",
                    "a part of a longer text"),
            List.of("T0084.001"));

    @Override
    public TraceCard card() {
        return CARD;
    }

    @Override
    public List<ActionKind> kinds() {
        return List.of(ActionKind.NEAR_TEXT);
    }

    /** Gives nothing: the actions on families are those on their texts. */
    @Override
    public void actionsOf(Post post, ActionSink found) {}
}
