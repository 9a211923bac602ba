package org.unmask.explain.viral;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unmask.explain.Effect;
import org.unmask.explain.ExplanationCard;
import org.unmask.explain.GroupView;
import org.unmask.explain.InnocentExplanation;
import org.unmask.explain.Told;

/** Innocent explanation: one viral object. */
public final class ViralObject implements InnocentExplanation {
    private static final ExplanationCard CARD = new ExplanationCard(
            "viral",
            "E-VIRAL",
            "One viral object",
            "Half or more of the co-actions rest on one single object: the grade falls one step.",
            "METHOD of this project: repetition over distinct objects; Schoch et al. 2022, doi:10.1038/s41598-022-08404-9 (repetition)",
            List.of("an operation that pushes one message very hard and others a little"),
            "More objects: the same accounts followed over more weeks.");

    private static final double ONE_OBJECT = .5;

    @Override
    public ExplanationCard card() {
        return CARD;
    }

    @Override
    public @Nullable Told of(GroupView group) {
        if (group.largestShare() < ONE_OBJECT) {
            return null;
        }
        return new Told(
                Effect.LOWERS,
                Math.round(100 * group.largestShare())
                        + " % of the co-actions rest on one single object: a viral post brings strangers together.");
    }
}
