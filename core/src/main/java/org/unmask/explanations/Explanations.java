package org.unmask.explanations;

import java.util.List;
import org.unmask.explain.InnocentExplanation;
import org.unmask.explain.automation.DeclaredAutomation;
import org.unmask.explain.clicktotweet.ClickToTweet;
import org.unmask.explain.crowd.OpenCrowd;
import org.unmask.explain.fewobjects.FewObjects;
import org.unmask.explain.greeting.Greeting;
import org.unmask.explain.news.BreakingNews;
import org.unmask.explain.official.OfficialAccounts;
import org.unmask.explain.outlets.OutletsOfOneSource;
import org.unmask.explain.owner.DeclaredOwner;
import org.unmask.explain.viral.ViralObject;
import org.unmask.explain.wire.WireText;

/** All innocent explanations, in the order in which a report tells them: a new one is one room and one line here. */
public final class Explanations {
    private static final List<InnocentExplanation> ALL = List.of(
            new OfficialAccounts(),
            new DeclaredOwner(),
            new OutletsOfOneSource(),
            new DeclaredAutomation(),
            new OpenCrowd(),
            new ClickToTweet(),
            new BreakingNews(),
            new WireText(),
            new ViralObject(),
            new Greeting(),
            new FewObjects());

    private Explanations() {}

    /** Every innocent explanation. */
    public static List<InnocentExplanation> all() {
        return ALL;
    }
}
