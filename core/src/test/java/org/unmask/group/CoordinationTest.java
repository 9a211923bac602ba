package org.unmask.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unmask.group.Coordination.GroupFacts;
import org.unmask.group.Coordination.Settings;
import org.unmask.group.Coordination.TieFacts;
import org.unmask.model.Level;
import org.unmask.model.UnusableParameter;

class CoordinationTest {
    @Test
    void evidenceIsSignificantAndRestsOnThreeObjectsOnTwoDays() {
        assertTrue(evidence(0.01, 3, 2, false));
        assertFalse(evidence(0.0101, 3, 2, false));
        assertFalse(evidence(0.01, 2, 2, false));
        assertFalse(evidence(0.01, 3, 1, false));
        assertFalse(evidence(Double.NaN, 3, 2, false));
    }

    @Test
    void twoTracesOnDisjointPostsStandForTheSecondDay() {
        assertTrue(evidence(0.01, 3, 1, true));
        assertFalse(evidence(0.01, 2, 1, true));
    }

    @Test
    void threeAccountsWithEvidenceAreModerate() {
        assertEquals(Level.MODERATE, level(3, 3, false, 0.5));
        assertEquals(Level.LOW, level(2, 9, true, 1));
    }

    @Test
    void highNeedsBreadthAndFirmness() {
        assertEquals(Level.HIGH, level(3, 5, false, 0.8));
        assertEquals(Level.HIGH, level(3, 3, true, 0.8));
        assertEquals(Level.MODERATE, level(3, 4.5, false, 1));
        assertEquals(Level.MODERATE, level(3, 5, true, 0.79));
        assertEquals(Level.MODERATE, level(3, 5, true, Double.NaN));
    }

    @Test
    void significantTiesThatAreNoEvidenceAreLowAndTheRestIsNone() {
        assertEquals(
                Level.LOW, judge(new GroupFacts(0, 0, false, Double.NaN, true)).level());
        assertEquals(
                Level.NONE,
                judge(new GroupFacts(0, 0, false, Double.NaN, false)).level());
    }

    @Test
    void theReasonsSayWhatIsThereAndWhatIsMissing() {
        assertEquals(
                List.of(
                        "4 accounts have a tie that is evidence.",
                        "The median tie rests on 3.5 objects; 5 are needed for high.",
                        "Two kinds of action agree on different posts.",
                        "79 % of the members stay together when the objects are drawn anew; 80 % are needed for high."),
                judge(new GroupFacts(4, 3.5, true, 0.799, true)).reasons());
        assertEquals(
                List.of("1 account has a tie that is evidence; 3 are needed."),
                judge(new GroupFacts(1, 3, false, 1, true)).reasons());
    }

    @Test
    void boundsThatMakeNoSenseAreRefused() {
        assertThrows(UnusableParameter.class, () -> new Settings(0, 3, 2, 3, 5, 0.8));
        assertThrows(UnusableParameter.class, () -> new Settings(0.01, 0, 2, 3, 5, 0.8));
        assertThrows(UnusableParameter.class, () -> new Settings(0.01, 3, 0, 3, 5, 0.8));
        assertThrows(UnusableParameter.class, () -> new Settings(0.01, 3, 2, 1, 5, 0.8));
        assertThrows(UnusableParameter.class, () -> new Settings(0.01, 3, 2, 3, 0, 0.8));
        assertThrows(UnusableParameter.class, () -> new Settings(0.01, 3, 2, 3, 5, 1.1));
    }

    private static boolean evidence(double q, long objects, long days, boolean twoTraces) {
        return Coordination.isEvidence(new TieFacts(q, objects, days, twoTraces), Settings.DEFAULT);
    }

    private static Level level(int tied, double medianObjects, boolean twoTraces, double stability) {
        return judge(new GroupFacts(tied, medianObjects, twoTraces, stability, true))
                .level();
    }

    private static Coordination.Judgement judge(GroupFacts facts) {
        return Coordination.judge(facts, Settings.DEFAULT);
    }
}
