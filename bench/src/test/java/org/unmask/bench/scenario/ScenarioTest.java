package org.unmask.bench.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unmask.finding.evidence.Assessment;
import org.unmask.model.Level;

/** One world of a few crowds and of one operation; the many worlds are in docs/proof/scenarios.md. */
class ScenarioTest {
    @ParameterizedTest
    @EnumSource(names = {"NEWSROOM", "FANS", "NEWS", "GREETINGS"})
    void aCrowdActsTogetherAndIsNotGradedCovert(Crowd crowd) {
        Trial trial = CrowdTrials.trial(crowd, 1);
        assertTrue(trial.bestCoordination(CrowdTrials.CROWD).ordinal() >= Level.MODERATE.ordinal());
        assertTrue(trial.unprotected().stream().anyMatch(g -> g.grade().ordinal() >= Level.MODERATE.ordinal()));
        for (Assessment group : trial.groups()) {
            assertTrue(
                    group.grade().ordinal() <= Level.LOW.ordinal(),
                    group.reasons().toString());
        }
    }

    @Test
    void anOperationThatIsTheMajorityOfItsKindIsGraded() {
        World world = new World(7);
        Organic organic = new Organic(world, 2000);
        organic.people(1500);
        Plot plot = new Plot(25, 12, Chances.MINUTE, .9, 20);
        new Operations(world, organic, 0).add(Family.COPY_PASTE, plot);
        Trial trial = new Trial(world, 1);
        assertTrue(trial.membersAtLeast(0, Level.MODERATE) >= 20);
        assertEquals(
                0,
                trial.groups().stream()
                        .filter(g -> trial.truthOf(g) != 0 && g.grade() != Level.LOW)
                        .count());
    }
}
