package org.unmask.explain.crowd;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unmask.explain.Effect;
import org.unmask.explain.ExplanationCard;
import org.unmask.explain.GroupView;
import org.unmask.explain.InnocentExplanation;
import org.unmask.explain.Told;

/** Innocent explanation: fans, activists or a campaign: an open crowd. */
public final class OpenCrowd implements InnocentExplanation {
    private static final ExplanationCard CARD = new ExplanationCard(
            "crowd",
            "E-CROWD",
            "Fans, activists or a campaign: an open crowd",
            "Accounts outside the group, at least a third as many as its members, took part in the same objects at the same moments more often than their activity explains (p <= .001 each, or more of them than chance gives, two standard deviations taken off), within an hour, yet at most two thirds as often as the median member: the grade is at most low.",
            "Nizzoli et al. 2021, doi:10.1609/icwsm.v15i1.18074 (real campaigners are among the most coordinated); negative controls N-c, N-d, N-e and N-i of this project",
            List.of(
                    "an operation whose accounts rotate so much that many of them take part only now and then",
                    "an operation that hides inside a real crowd"),
            "Whether a call to take part was public (a fan club, a campaign page, a show), and whether the accounts knew of it; accounts whose biography does not fit the crowd.");

    private static final int EDGE_PER_MEMBER = 3;

    @Override
    public ExplanationCard card() {
        return CARD;
    }

    @Override
    public @Nullable Told of(GroupView group) {
        if (EDGE_PER_MEMBER * group.edge() < group.size()) {
            return null;
        }
        return new Told(
                Effect.EXPLAINS,
                group.edge() + " accounts outside the group of " + group.size()
                        + " took part in the same things at the same moments, only less often: the group has no edge, as an open crowd of fans or campaigners has none.");
    }
}
